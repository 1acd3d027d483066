using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Lenses;

/// <summary>In CEL, both ways.</summary>
internal sealed class PartsByExpression(IReadOnlyList<LensExpression> parts, LensExpression whole) : WholeAndParts
{
    public override void CheckWhole(RecordShape record, LensBinder binder, SyntaxText key)
    {
        foreach (var part in parts)
        {
            part.Check(record, binder, key);
        }
    }

    public override void CheckParts(RecordShape record, LensBinder binder, SyntaxText key) => whole.Check(record, binder, key);

    public override IReadOnlyList<LensNode?> Split(LensNode record) => [.. parts.Select(p => p.Evaluate(record))];

    public override LensNode? Join(LensNode record) => whole.Evaluate(record);
}
