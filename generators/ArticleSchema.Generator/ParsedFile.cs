using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator;

/// <summary>A file and its syntax. Compared by reference: one file is parsed once as long as its text stays.</summary>
internal sealed class ParsedFile(SchemaFile file, SchemaSyntax syntax) : IEquatable<ParsedFile>
{
    public SchemaFile File { get; } = file;

    public SchemaSyntax Syntax { get; } = syntax;

    /// <summary>By which a file that is both a draft and a reference is known to be one.</summary>
    public string FullPath { get; } = System.IO.Path.GetFullPath(file.Path);

    /// <summary><c>newsroom/article@1.2</c>.</summary>
    public string Name => Syntax.Id?.Value + "@" + Syntax.Version?.Value;

    /// <summary>Releases carry their version in the file's name; drafts never do.</summary>
    public bool IsRelease => System.IO.Path.GetFileName(File.Path).IndexOf('@') >= 0;

    /// <inheritdoc/>
    public bool Equals(ParsedFile? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
