using System.ComponentModel.DataAnnotations;
using System.Text;
using ArticleSchema.Generated;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema;

/// <summary>
/// The problems of one record that are its own: what calls <see cref="IValidatableObject"/> on a record calls it on the records in it too.
/// Member names are C# paths from the record.
/// </summary>
internal static class ObjectLevel
{
    public static IEnumerable<ValidationResult> Of(TypeTable table, ValidationReport report)
    {
        if (TableModels.Find(table) is not RecordModel record)
        {
            yield break;
        }

        foreach (Problem problem in report.Problems)
        {
            if (problem.Severity == Severity.Error && TryPath(record, problem, out string path))
            {
                yield return new ValidationResult(problem.Message, path.Length == 0 ? [] : [path]);
            }
        }
    }

    /// <summary>The C# path of what a problem points at; false for what a record further in reports itself.</summary>
    private static bool TryPath(RecordModel record, Problem problem, out string path)
    {
        path = "";
        string[] segments = problem.Pointer.Split('/');
        if (segments.Length < 2)
        {
            return true;
        }

        // A reference is looked up from the records around it, so only they can say that it leads nowhere.
        bool isOurs = problem.Code == ProblemCodes.RefersTo;
        var text = new StringBuilder();
        TypeUse? use = new(record, Multiplicity.One);
        for (int i = 1; i < segments.Length; i++)
        {
            string segment = JsonPointer.Unescape(segments[i]);
            // What a union holds is no property that a caller would look into.
            isOurs |= IsOne(use) && use!.Type is UnionModel;
            if (i > 1 && !isOurs && IsOne(use) && use!.Type is RecordModel)
            {
                return false;
            }

            use = Step(text, use, segment);
        }

        path = text.ToString();
        return true;
    }

    /// <summary>One segment further; what stands there, or <see langword="null"/> where the model does not say.</summary>
    private static TypeUse? Step(StringBuilder path, TypeUse? use, string segment)
    {
        switch (use)
        {
            case null:
                return null;
            case { IsList: true }:
                path.Append('[').Append(segment).Append(']');
                return Resolve(use.Element);
            case { IsMap: true }:
                path.Append("[\"").Append(segment).Append("\"]");
                return Resolve(use.Element);
            case { Type: UnionModel union }:
                path.Append(".Value");
                return Step(path, union.Branches.Select(static branch => branch.Use).FirstOrDefault(branch => FieldOf(branch.Type, segment) is not null), segment);
            default:
                FieldModel? field = FieldOf(use.Type, segment);
                path.Append(path.Length == 0 ? "" : ".").Append(field?.CSharpName ?? "Unknown");
                return field is null ? null : Resolve(field.Use);
        }
    }

    private static FieldModel? FieldOf(TypeModel? type, string jsonName) =>
        (type as RecordModel)?.Fields.FirstOrDefault(field => string.Equals(field.JsonName, jsonName, StringComparison.Ordinal));

    private static TypeUse Resolve(TypeUse use) => IsOne(use) && use.Type is ListModel list ? list.Use : use;

    private static bool IsOne(TypeUse? use) => use is { IsList: false, IsMap: false };
}
