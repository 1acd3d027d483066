using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator;

/// <summary>A file and its syntax. Compared by reference: one file is parsed once as long as its text stays.</summary>
internal sealed class ParsedFile(SchemaFile file, SchemaSyntax syntax)
{
    public SchemaFile File { get; } = file;

    public SchemaSyntax Syntax { get; } = syntax;
}
