using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator;

/// <summary>A file and its syntax. Compared by reference: one file is parsed once as long as its text stays.</summary>
internal sealed class ParsedFile(SchemaFile file, SchemaSyntax syntax) : IEquatable<ParsedFile>
{
    private SchemaInput? _input;

    public SchemaFile File { get; } = file;

    public SchemaSyntax Syntax { get; } = syntax;

    /// <summary>By which a file that is both a draft and a reference is known to be one.</summary>
    public string FullPath { get; } = System.IO.Path.GetFullPath(file.Path);

    /// <summary><c>newsroom/article@1.2</c>.</summary>
    public string Name => Syntax.Id?.Value + "@" + Syntax.Version?.Value;

    /// <summary>Releases carry their version in the file's name; drafts never do.</summary>
    public bool IsRelease => System.IO.Path.GetFileName(File.Path).IndexOf('@') >= 0;

    /// <summary>What it imports, under an alias too, as it is written: with or without a version.</summary>
    public IEnumerable<string> Imports => Syntax.Imports.Select(i => i.Text.Value).Concat(Syntax.Aliases.Select(a => a.Value.Value));

    /// <summary>For the binder: the same object as long as the file is the same, by which its model is kept.</summary>
    public SchemaInput Input(string? rootNamespace)
    {
        string? home = File.Namespace ?? rootNamespace;
        return _input is { } known && known.DefaultNamespace == home ? known : _input = new SchemaInput(Syntax, File.Role != SchemaRole.Draft, home);
    }

    /// <summary>Whether it is the same file to those who choose among files, whatever its types are.</summary>
    public bool IsTakenLike(ParsedFile other) =>
        File.Role == other.File.Role && File.Path == other.File.Path && Name == other.Name && Imports.SequenceEqual(other.Imports);

    /// <inheritdoc/>
    public bool Equals(ParsedFile? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
