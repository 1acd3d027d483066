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

    public override IReadOnlyList<LensTerm>? PartTerms(Func<string, LensTerm?> members)
    {
        var terms = parts.Select(p => members(Whole) is { } there ? p.Term(members, there) : null).ToList();
        return terms.Contains(null) ? null : [.. terms.OfType<LensTerm>()];
    }

    public override LensTerm? WholeTerm(Func<string, LensTerm?> members, IReadOnlyList<LensTerm> where) => whole.Term(members, where);

    public override IReadOnlyList<LensNode?> Split(LensNode record) => [.. parts.Select(p => p.Evaluate(record))];

    public override LensNode? Join(LensNode record) => whole.Evaluate(record);
}
