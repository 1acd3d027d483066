using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>The names that mean something at one end of a lens: what was unknown must not become known by its name alone.</summary>
internal sealed class MeaningfulNames
{
    private readonly ILookup<int, RecordModel> _types;

    private MeaningfulNames(ILookup<int, RecordModel> types) => _types = types;

    public static MeaningfulNames Of(RecordShape shape, RecordModel type) => new(ShapeComparison.Run(shape, type).Pairs.ToLookup(static p => p.Record, static p => p.Type));

    public bool Contains(RecordShape record, string name) => record.Has(name) || _types[record.Id].Any(t => t.Fields.Any(f => IsOf(f, name)));

    private static bool IsOf(FieldModel field, string name) =>
        !field.IsRest && (field.JsonName == name || field.AlsoWrite == name || field.AlsoRead.Contains(name)
            || (field.Forms.Prefix is { } prefix && name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length));
}
