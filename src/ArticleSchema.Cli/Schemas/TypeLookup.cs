using ArticleSchema.Cli.Output;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Schemas;

/// <summary>Types by the names that people give on the command line: <c>newsroom/article:Article</c>, <c>newsroom/article@1.2:Article</c>.</summary>
internal static class TypeLookup
{
    public static TypeModel Find(string schemas, string name)
    {
        (string schema, _) = Split(name);
        return Find(Directory.Exists(schemas) ? SchemaFolder.Load(schemas, schema) : SchemaFolder.StandardOnly(schema), name);
    }

    public static TypeModel Find(SchemaFolder folder, string name)
    {
        (string schema, string typeName) = Split(name);
        if (folder.Find(schema) is not { } found)
        {
            throw new UsageException($"there is no schema '{schema}'{Spelling.DidYouMean(schema, folder.Names)}");
        }

        if (found.Model.Types.FirstOrDefault(t => t.Name == typeName) is not { } type)
        {
            throw new UsageException($"'{schema}' has no type '{typeName}'{Spelling.DidYouMean(typeName, found.Model.Types.Select(t => t.Name))}");
        }

        List<Diagnostic> errors = [.. folder.Bound.Diagnostics.Where(d => d.Rule.Severity == DiagnosticSeverity.Error)];
        if (type.IsBroken || (errors.Count > 0 && folder.Drafts.Contains(found.Syntax)))
        {
            Fail(errors, $"schema '{schema}' does not build");
        }

        return type;
    }

    /// <summary>The schema, with or without a version, and the type.</summary>
    public static (string Schema, string Type) Split(string name)
    {
        int colon = name.LastIndexOf(':');
        return colon > 0 ? (name[..colon], name[(colon + 1)..]) : throw new UsageException($"'{name}' names no type; write newsroom/article:Article or newsroom/article@1.2:Article");
    }

    /// <summary>Says what does not build, and gives up.</summary>
    public static void Fail(IEnumerable<Diagnostic> errors, string message)
    {
        using FindingWriter writer = FindingWriter.Create("text", Console.Error);
        writer.Write(errors.Select(Findings.Of));
        throw new UsageException(message);
    }
}
