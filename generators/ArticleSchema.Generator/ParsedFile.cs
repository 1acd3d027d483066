using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator;

/// <summary>A file and its syntax. Compared by reference: one file is parsed once as long as its text stays.</summary>
internal sealed class ParsedFile(SchemaFile file, SchemaSyntax syntax)
{
    public SchemaFile File { get; } = file;

    public SchemaSyntax Syntax { get; } = syntax;

    /// <summary><c>newsroom/article@1.2</c>.</summary>
    public string Name => Syntax.Id?.Value + "@" + Syntax.Version?.Value;

    /// <summary>Releases carry their version in the file's name; drafts never do.</summary>
    public bool IsRelease => System.IO.Path.GetFileName(File.Path).IndexOf('@') >= 0;
}
