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
    public bool IsRelease => IsReleaseAt(File.Path);

    /// <summary>Which project its C# is of; <see langword="null"/> for the one that is built, empty where nobody said.</summary>
    public string? Project => File.IsReference ? File.Namespace ?? "" : null;

    /// <summary>
    /// Whether its project makes C# of it whoever imports it: of drafts, and of versions of a standard that stand among them. Of all else that is kept in versions it makes what is asked for.
    /// </summary>
    public bool HasCSharp { get; } = file.Role == SchemaRole.Draft
        || (file.IsReference && (!IsReleaseAt(file.Path) || (file.Namespace is not null && !ReferredReleases.Has(file))));

    /// <summary>What it imports, under an alias too, as it is written: with or without a version.</summary>
    public IEnumerable<string> Imports => Syntax.Imports.Select(i => i.Text.Value).Concat(Syntax.Aliases.Select(a => a.Value.Value));

    /// <summary>For the binder: the same object as long as the file is the same, by which its model is kept.</summary>
    public SchemaInput Input(string? rootNamespace)
    {
        string? home = File.Namespace ?? rootNamespace;
        return _input is { } known && known.DefaultNamespace == home ? known : _input = new SchemaInput(Syntax, File.Role != SchemaRole.Draft, home) { Project = Project };
    }

    /// <summary>For the binder, as a release that a project needs in C#.</summary>
    /// <param name="project">The project.</param>
    /// <param name="home">The C# namespace that the release has there.</param>
    public SchemaInput Input(string? project, string home) => new(Syntax, IsReference: true, null) { Namespace = home, Project = project };

    /// <summary>Whether it is the same file to those who choose among files, whatever its types are.</summary>
    public bool IsTakenLike(ParsedFile other) =>
        File.Role == other.File.Role && File.Path == other.File.Path && Name == other.Name && Imports.SequenceEqual(other.Imports)
        && HasCSharp == other.HasCSharp && File.Namespace == other.File.Namespace && Syntax.Namespace?.Value == other.Syntax.Namespace?.Value
        && (HasCSharp || TypeNames.SequenceEqual(other.TypeNames));

    public IEnumerable<string> TypeNames => Syntax.Types.Select(t => t.Name.Value);

    private static bool IsReleaseAt(string path) => System.IO.Path.GetFileName(path).IndexOf('@') >= 0;

    /// <inheritdoc/>
    public bool Equals(ParsedFile? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
