using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary><c>convert: { status: { usable: live } }</c>: tokens to tokens.</summary>
internal sealed class ConvertTokens(string name, IReadOnlyList<KeyValuePair<string, string>> tokens) : LensOperation
{
    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (!binder.Take(record, name, Key, out var member))
        {
            return;
        }

        var element = member.Shape is ListShape list ? list.Element : member.Shape;
        if (element is TokenShape known)
        {
            foreach (var token in tokens.Where(t => !known.Tokens.Contains(t.Key) && !known.IsOpen))
            {
                binder.Report(Key, $"'{known}' has no token '{token.Key}'");
            }

            element = new TokenShape(known.ToString(), [.. known.Tokens.Select(t => Map(t, isUp: true)).Distinct()], known.IsOpen);
        }
        else if (element is not ScalarShape { BuiltIn: var type } || type.Kind() != JsonKind.String)
        {
            binder.Report(Key, $"'{record}.{name}' has no tokens");
        }

        record.Members.Insert(binder.LastIndex, member with { Shape = member.Shape is ListShape l ? new ListShape(element, l.IsNonEmpty) : element });
    }

    public override void Up(LensNode record, LensRun run) => Change(record, run, isUp: true);

    public override void Down(LensNode record, LensRun run) => Change(record, run, isUp: false);

    private void Change(LensNode record, LensRun run, bool isUp)
    {
        if (record.Find(name) is not { } value)
        {
            return;
        }

        if (value.Items is null)
        {
            record.Set(name, Changed(value, name, run, isUp));
            return;
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            value.Items[i] = Changed(value.Items[i], name + "/" + i.ToString(CultureInfo.InvariantCulture), run, isUp);
        }
    }

    private LensNode Changed(LensNode value, string at, LensRun run, bool isUp)
    {
        if (value.Text is not { } token)
        {
            return value;
        }

        if (run.Take(at) is { Text: { } kept } entry)
        {
            if (Map(kept, !isUp) == token)
            {
                return entry;
            }

            run.Lose(at, entry);
        }

        var image = Map(token, isUp);
        if (Map(image, !isUp) != token)
        {
            run.Put(at, value);
        }

        return LensNode.OfText(image);
    }

    private string Map(string token, bool isUp)
    {
        foreach (var pair in tokens)
        {
            if ((isUp ? pair.Key : pair.Value) == token)
            {
                return isUp ? pair.Value : pair.Key;
            }
        }

        return token;
    }
}

/// <summary><c>convert: { urgency: integer }</c>: a scalar to another. Text that would not come back is set aside.</summary>
internal sealed class ConvertScalar(string name, BuiltIn to) : LensOperation
{
    private BuiltIn _from;

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (!binder.Take(record, name, Key, out var member))
        {
            return;
        }

        if (member.Shape is not ScalarShape scalar)
        {
            binder.Report(Key, $"'{record}.{name}' is no scalar");
            return;
        }

        _from = scalar.BuiltIn;
        record.Members.Insert(binder.LastIndex, member with { Shape = new ScalarShape(new TypeUse(to, Multiplicity.One)) });
    }

    public override void Up(LensNode record, LensRun run) => Change(record, run, _from, to);

    public override void Down(LensNode record, LensRun run) => Change(record, run, to, _from);

    private void Change(LensNode record, LensRun run, BuiltIn from, BuiltIn into)
    {
        var kept = run.Take(name);
        if (record.Find(name) is not { } value)
        {
            // What could not be converted was left out.
            if (kept is not null)
            {
                record.Set(name, kept);
            }

            return;
        }

        if (kept is not null)
        {
            if (Converted(kept, from)?.IsSame(value) == true)
            {
                record.Set(name, kept);
                return;
            }

            run.Lose(name, kept);
        }

        var made = Converted(value, into);
        if (made is null || Converted(made, from)?.IsSame(value) != true)
        {
            run.Put(name, value);
        }

        if (made is null)
        {
            record.Take(name);
        }
        else
        {
            record.Set(name, made);
        }
    }

    private static LensNode? Converted(LensNode value, BuiltIn type)
    {
        var text = value.Text ?? value.Literal;
        if (text is null)
        {
            return null;
        }

        switch (type)
        {
            case BuiltIn.Boolean:
                return text is "true" or "false" ? LensNode.OfLiteral(text) : null;
            case BuiltIn.Integer:
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var whole) && whole == decimal.Truncate(whole) && Math.Abs(whole) < long.MaxValue
                    ? LensNode.OfLiteral(((long)whole).ToString(CultureInfo.InvariantCulture))
                    : null;
            case BuiltIn.Number or BuiltIn.Decimal:
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? LensNode.OfLiteral(number.ToString(CultureInfo.InvariantCulture)) : null;
            default:
                return LensNode.OfText(text);
        }
    }
}
