using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary><c>convert: { status: { usable: live } }</c>: tokens to tokens.</summary>
internal sealed class ConvertTokens(string name, IReadOnlyList<KeyValuePair<string, string>> tokens) : LensOperation
{
    // What may stand there on the older side; what the lens names, where it may be anything.
    private IReadOnlyList<string> _older = [];

    public override LossyWays Lossy => (Returns(isUp: true) ? LossyWays.None : LossyWays.Up) | (Returns(isUp: false) ? LossyWays.None : LossyWays.Down);

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        var term = record.Take(name)!;
        var isList = shape.Find(name)?.Shape is ListShape;
        var made = new LensTerm.Tokens(isList ? new LensTerm.Element() : term, t => Map(t, isUp), t => Map(t, !isUp), [.. tokens.SelectMany(p => new[] { p.Key, p.Value }).Distinct()]);
        record.Set(name, isList ? new LensTerm.Each(term, made) : made);
        return true;
    }

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

            _older = known.IsOpen ? Named : known.Tokens;
            element = new TokenShape(known.ToString(), [.. known.Tokens.Select(t => Map(t, isUp: true)).Distinct()], known.IsOpen);
        }
        else if (element is not ScalarShape { BuiltIn: var type } || type.Kind() != JsonKind.String)
        {
            binder.Report(Key, $"'{record}.{name}' has no tokens");
        }
        else
        {
            _older = Named;
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

    /// <summary>Whether every token that is named comes back as it went.</summary>
    private bool Returns(bool isUp) => (isUp ? _older : _older.Select(t => Map(t, isUp: true))).All(t => Map(Map(t, isUp), !isUp) == t);

    private IReadOnlyList<string> Named => [.. tokens.SelectMany(t => new[] { t.Key, t.Value })];

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
