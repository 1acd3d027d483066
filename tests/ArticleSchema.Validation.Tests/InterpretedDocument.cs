using ArticleSchema.Generated;

namespace ArticleSchema.Validation.Tests;

/// <summary>A type whose forward pass leaves all to the interpreter.</summary>
internal sealed class InterpretedDocument : ISchemaType<InterpretedDocument>
{
    private static readonly Dictionary<TypeModel, TypeTable> s_tables = [];

    public static TypeTable Table { get; } = TableOf(Newsroom.Schema["Published"]);

    public static bool ReadJson<TMode>(ref JsonScanner json, out InterpretedDocument value)
        where TMode : struct, IReadMode
    {
        value = new InterpretedDocument();
        return json.Skip();
    }

    public void WriteJson(ref JsonOutput json) => throw new NotSupportedException();

    private static TypeTable TableOf(TypeModel type)
    {
        if (!s_tables.TryGetValue(type, out TypeTable? table))
        {
            (string text, IReadOnlyList<TypeModel> uses) = ModelTextWriter.Write(type);
            table = new TypeTable(text, () => [.. uses.Select(TableOf)], isInterpreted: true);
            s_tables.Add(type, table);
        }

        return table;
    }
}
