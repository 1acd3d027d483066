using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>In C#, which only a program that was built with it has.</summary>
internal sealed class PartsByCode(SyntaxText name, ILensCode? code) : WholeAndParts
{
    /// <summary>The class's name.</summary>
    public SyntaxText Name { get; } = name;

    /// <summary>What the whole is, once it is bound; <see langword="null"/> where that is not known.</summary>
    public Shape? WholeShape { get; set; }

    /// <summary>What the parts are.</summary>
    public IReadOnlyList<Shape?> PartShapes { get; set; } = [];

    public override IReadOnlyList<LensTerm>? PartTerms(Func<string, LensTerm?> members) =>
        members(Whole) is { } term ? [.. Parts.Select((_, i) => new LensTerm.CodePart(this, term, i))] : null;

    public override LensTerm? WholeTerm(Func<string, LensTerm?> members, IReadOnlyList<LensTerm> where)
    {
        var parts = Parts.Select(members).ToList();
        return parts.Contains(null) ? null : new LensTerm.CodeWhole(this, parts!);
    }

    public override IReadOnlyList<LensNode?> Split(LensNode record)
    {
        var made = record.Find(Whole) is { } value ? Code.Split(value.ToString()) : [];
        return [.. Parts.Select((_, i) => i < made.Count ? Node(made[i]) : null)];
    }

    public override LensNode? Join(LensNode record)
    {
        var parts = Parts.Select(p => record.Find(p)?.ToString()).ToList();
        return parts.TrueForAll(p => p is null) ? null : Node(Code.Join(parts));
    }

    /// <summary>What generated code calls it: one class may do this for several members.</summary>
    public string CodeKey => KeyOf(Name.Value, Whole, Parts);

    public static string KeyOf(string name, string whole, IEnumerable<string> parts) => $"{name}({whole}:{string.Join(",", parts)})";

    /// <summary>Who runs a lens has seen to it that there is code: <see cref="Lens.Code"/> says what it needs.</summary>
    private ILensCode Code => code ?? throw new InvalidOperationException($"The lens needs the C# of '{Name.Value}'.");

    private static LensNode? Node(string? json) => json is not null && JsonTree.Parse(json) is { } tree ? LensReader.Any(tree.Root) : null;
}
