using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints the models of a release that is not C#.</summary>
internal static class ReleaseTablesEmitter
{
    public static void Emit(SourceWriter source, ReleaseTablesEmit release)
    {
        CSharp.Summary(source, release.Description);
        source.Open($"internal static class {release.Name}");
        foreach (var table in release.Tables)
        {
            source.Line($"internal static readonly {TypeNames.Generated}TypeTable {table.Name} = new(\n    {CSharp.Literal(table.Text)},\n    static () => [{string.Join(", ", table.Uses)}]{(table.WritesForms ? ", writesForms: true" : "")});").Line();
        }

        source.Close();
    }
}
