using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary><c>convert: { urgency: integer }</c>: a scalar to another. What is none of the other kind, or would not come back, is set aside.</summary>
internal sealed class ConvertScalar(string name, BuiltIn to) : LensOperation
{
    private BuiltIn _from;

    public override LossyWays Lossy => (to == BuiltIn.String ? LossyWays.None : LossyWays.Up) | (_from == BuiltIn.String ? LossyWays.None : LossyWays.Down);

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        record.Set(name, new LensTerm.Converted(record.Take(name)!, isUp ? _from : to, isUp ? to : _from));
        return true;
    }

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
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var whole) && whole == decimal.Truncate(whole) && whole is >= long.MinValue and <= long.MaxValue
                    ? LensNode.OfLiteral(((long)whole).ToString(CultureInfo.InvariantCulture))
                    : null;
            case BuiltIn.Number:
                // As it is written: with as many digits as a double has.
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && !double.IsNaN(real) && !double.IsInfinity(real)
                    ? LensNode.OfLiteral(real.ToString("R", CultureInfo.InvariantCulture))
                    : null;
            case BuiltIn.Decimal:
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? LensNode.OfLiteral(number.ToString(CultureInfo.InvariantCulture)) : null;
            default:
                return FormatCalls.IsValid(type, Utf8Text.Encode(text)) ? LensNode.OfText(text) : null;
        }
    }
}
