using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>
/// <c>refers-to</c> as the forward pass decides it: places of texts are remembered, and the record that declares the path's first name looks
/// them up at its end.
/// </summary>
internal sealed class References
{
    // Longer paths are the interpreter's.
    private const int LongestPath = 3;

    private readonly List<(IReadOnlyList<string> Path, HashSet<TypeModel> Holders)> _paths;

    public References(IReadOnlyCollection<TypeModel> types) => _paths = types.OfType<RecordModel>()
        .SelectMany(r => r.Fields).Where(IsDecided).Select(f => f.RefersTo!)
        .GroupBy(Name)
        .Select(path => (path.First(), TypeClosure.Of(types, t => t is RecordModel r && r.Fields.Any(f => IsDecided(f) && Name(f.RefersTo!) == path.Key))))
        .OrderBy(path => Name(path.Item1), StringComparer.Ordinal)
        .ToList();

    public static string Name(IReadOnlyList<string> path) => string.Join(".", path);

    /// <summary>Whether values of the field are remembered, and not the interpreter's business.</summary>
    public static bool IsDecided(FieldModel field) => field.RefersTo is { Count: > 0 and <= LongestPath } && IsText(field.Use.Element) && !field.Use.IsMap;

    /// <summary>What a record must look up: the path, its first field, and the JSON names of the others; no names where it cannot tell.</summary>
    public IEnumerable<(string Path, FieldModel Field, IReadOnlyList<string>? Names)> Of(RecordModel record)
    {
        foreach (var (path, holders) in _paths)
        {
            if (holders.Contains(record) && record.Fields.FirstOrDefault(f => f.Name == path[0]) is { } field)
            {
                yield return (Name(path), field, NamesOf(field, path));
            }
        }
    }

    private static List<string>? NamesOf(FieldModel field, IReadOnlyList<string> path)
    {
        var names = new List<string>();
        for (var i = 1; i < path.Count; i++)
        {
            if (IsPlain(field) && field.Use.Type is RecordModel record && record.Fields.FirstOrDefault(f => f.Name == path[i]) is { } next)
            {
                names.Add(next.JsonName);
                field = next;
                continue;
            }

            return null;
        }

        return IsPlain(field) && IsText(field.Use.Element) ? names : null;
    }

    private static bool IsPlain(FieldModel field) => !field.IsRest && !field.Use.IsMap && field.DefaultJson is null;

    /// <summary>Equal values have equal texts.</summary>
    private static bool IsText(TypeUse use) => use.Type switch
    {
        null => use.BuiltIn == BuiltIn.String,
        ScalarModel scalar => scalar.BuiltIn == BuiltIn.String,
        _ => false,
    };
}
