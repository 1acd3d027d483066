using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <content>Unions, branch by branch.</content>
internal sealed partial class LensCompiler
{
    private string Union(string code, UnionModel from, UnionShape shape, UnionModel to)
    {
        if (_trace.Before(shape) is not { } before || from.Tag != shape.Tag || to.Tag != shape.Tag)
        {
            return Fail();
        }

        var arms = new List<string>();
        foreach (var branch in from.Branches)
        {
            var at = IndexOf(before, branch);
            if (at >= 0 && BranchOf(to, shape.Branches[at].Tag, branch.Use) is { } target)
            {
                var x = Variable();
                arms.Add($"{TypeNames.Of(branch.Use)} {x} => new {TypeNames.Of(to)}({Value(new LensPlace(x, branch.Use), shape.Branches[at].Shape, target.Use)})");
            }
        }

        // One C# type for two branches would not say which of them a value is.
        _fails |= from.Branches.Select(b => TypeNames.Of(b.Use)).Distinct().Count() < from.Branches.Count;
        if (from.Tag is not null && from.IsOpen && to.IsOpen)
        {
            var x = Variable();
            var known = from.Branches.Concat(to.Branches).Select(b => b.Tag!).Concat(_trace.Tags).Distinct().Select(CSharp.Literal);
            arms.Add($"{TypeNames.Runtime}UnknownBranch {x} when {x}.Tag is not ({string.Join(" or ", known)}) => new {TypeNames.Of(to)}({x})");
        }

        arms.Add($"_ => {Raise(new TypeUse(to, Multiplicity.One))}");
        return $"({code}.Value switch {{ {string.Join(", ", arms)} }})";
    }

    /// <summary>A value that is none as one branch of a union.</summary>
    private string IntoUnion(string code, TypeUse use, Shape shape, UnionModel to) => to.Tag is null && BranchOf(to, null, use) is { } target
        ? $"new {TypeNames.Of(to)}({Value(new LensPlace(code, use), shape, target.Use)})"
        : Fail();

    /// <summary>A value of a union as one that is none; of another branch it is in doubt.</summary>
    private string OutOfUnion(string code, UnionModel from, Shape shape, TypeUse target)
    {
        var x = Variable();
        return from.Tag is null && Only<BranchModel?>(from.Branches, b => KindOf(b!.Use) == KindOf(target), b => b!.Use.ToString() == target.ToString(), null) is { } branch
            ? $"({code}.Value is {TypeNames.Of(branch.Use)} {x} ? {Value(new LensPlace(x, branch.Use), shape, target)} : {Raise(target)})"
            : Fail();
    }

    private static int IndexOf(UnionShape shape, BranchModel branch) => Only(
        Enumerable.Range(0, shape.Branches.Count),
        i => shape.Tag is not null ? shape.Branches[i].Tag == branch.Tag : KindOf(shape.Branches[i].Shape) == KindOf(branch.Use),
        i => shape.Branches[i].Shape.ToString() == branch.Use.ToString(),
        -1);

    private static BranchModel? BranchOf(UnionModel union, string? tag, TypeUse use) => Only<BranchModel?>(
        union.Branches,
        b => union.Tag is not null ? b!.Tag == tag : KindOf(b!.Use) == KindOf(use),
        b => b!.Use.ToString() == use.ToString(),
        null);

    /// <summary>The one that fits, or of several the one that is just the same.</summary>
    private static T Only<T>(IEnumerable<T> all, Func<T, bool> fits, Func<T, bool> isSame, T none)
    {
        var found = all.Where(fits).ToList();
        found = found.Count > 1 ? found.FindAll(x => isSame(x)) : found;
        return found.Count == 1 ? found[0] : none;
    }

    private static JsonKind? KindOf(TypeUse use) => use switch
    {
        { IsList: true } or { Type: ListModel } => JsonKind.Array,
        { IsMap: true } or { Type: RecordModel } => JsonKind.Object,
        { Type: ScalarModel scalar } => scalar.BuiltIn.Kind(),
        { Type: EnumModel } => JsonKind.String,
        _ => use.BuiltIn.Kind(),
    };

    private static JsonKind? KindOf(Shape shape) => shape switch
    {
        ListShape => JsonKind.Array,
        RecordShape or MapShape => JsonKind.Object,
        ScalarShape scalar => scalar.BuiltIn.Kind(),
        _ => JsonKind.String,
    };
}
