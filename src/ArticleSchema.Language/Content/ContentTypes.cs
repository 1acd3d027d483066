using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Content;

/// <summary>Finds the record that an item of content names, and what may be asked of its members.</summary>
internal static class ContentTypes
{
    /// <param name="schemas">All there are.</param>
    /// <param name="name">A C# name with its namespace, or <c>newsroom/article:Article</c>.</param>
    public static RecordModel? Find(IReadOnlyList<SchemaModel> schemas, string name) => Records(schemas).FirstOrDefault(r => CSharpName(r) == name || SchemaName(r) == name);

    /// <summary>A hint at what was meant.</summary>
    public static string Suggest(IReadOnlyList<SchemaModel> schemas, string name) =>
        Spelling.DidYouMean(name, Records(schemas).SelectMany(static r => new[] { CSharpName(r), SchemaName(r) }));

    /// <summary>Whether a member tells one document from another: a text or an integer that stands once.</summary>
    public static bool IsNameable(FieldModel field) => field.Use is { IsList: false, IsMap: false } use && IsText(use, mayBeInteger: true) && !field.IsRest;

    /// <summary>The members that an item may name as its key or its body.</summary>
    public static IEnumerable<string> TextsOf(RecordModel type) =>
        type.Fields.Where(static f => f.Use is { IsList: false, IsMap: false } use && IsText(use, mayBeInteger: false)).Select(static f => f.Name);

    /// <summary>What JSON calls a member that an item names.</summary>
    public static string JsonName(RecordModel type, string member) => type.Fields.First(f => f.Name == member).JsonName;

    private static bool IsText(TypeUse use, bool mayBeInteger)
    {
        BuiltIn builtIn = use.Type is ScalarModel scalar ? scalar.BuiltIn : use.Type is null ? use.BuiltIn : BuiltIn.None;
        return builtIn != BuiltIn.None && (builtIn.Kind() == JsonKind.String || (mayBeInteger && builtIn == BuiltIn.Integer));
    }

    private static IEnumerable<RecordModel> Records(IReadOnlyList<SchemaModel> schemas) =>
        schemas.SelectMany(static s => s.Types).OfType<RecordModel>().Where(static r => !r.IsMixin && !r.IsBroken);

    private static string CSharpName(RecordModel record) => string.IsNullOrEmpty(record.Schema.Namespace) ? record.Name : record.Schema.Namespace + "." + record.Name;

    private static string SchemaName(RecordModel record) => record.Schema.Id + ":" + record.Name;
}
