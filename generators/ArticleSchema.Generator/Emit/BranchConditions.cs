using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>How the scanner tells the branches of an untagged union apart.</summary>
internal static class BranchConditions
{
    public static string Of(UnionModel union, BranchModel branch)
    {
        var kind = KindOf(branch.Use);
        var condition = kind is null ? "true" : $"kind == {TypeNames.Generated}JsonKind.{kind}";
        var rivals = union.Branches.Where(b => b != branch && KindOf(b.Use) == kind).ToList();
        if (rivals.Count > 0 && branch.Use.Type is RecordModel record)
        {
            condition += string.Concat(Distinguishing(record, rivals).Select(f => $" && json.HasMember({CSharp.Member(f.JsonName)})"));
        }

        return condition;
    }

    /// <summary>The required members that some rival does not declare.</summary>
    private static IEnumerable<FieldModel> Distinguishing(RecordModel record, IReadOnlyList<BranchModel> rivals) =>
        record.Fields.Where(f => f.IsRequired && rivals.Any(r => r.Use.Type is RecordModel other && other.Fields.All(o => o.JsonName != f.JsonName)));

    private static JsonKind? KindOf(TypeUse use) => use.Type switch
    {
        null => use.BuiltIn.Kind(),
        ScalarModel scalar => scalar.BuiltIn.Kind(),
        EnumModel => JsonKind.String,
        ListModel { Use.IsList: true } => JsonKind.Array,
        RecordModel or ListModel or UnionModel { Tag: not null } => JsonKind.Object,
        _ => null,
    };
}
