using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>One schema file, resolved.</summary>
internal sealed class SchemaModel
{
    public SchemaModel(string id, string version)
    {
        Id = id;
        Version = version;
    }

    /// <summary>For example <c>newsroom/article</c>.</summary>
    public string Id { get; }

    /// <summary>MAJOR.MINOR, as text.</summary>
    public string Version { get; }

    /// <summary>The C# namespace its types live in; <see langword="null"/> where nobody said.</summary>
    public string? Namespace { get; internal set; }

    /// <summary>The name of its file, without the folder, which is a machine's; <see langword="null"/> where it was read from no file.</summary>
    public string? File { get; internal set; }

    /// <summary>Whether it is a release, and no draft.</summary>
    public bool IsRelease { get; internal set; }

    public string? Description { get; internal set; }

    /// <summary>none, backward, forward or full.</summary>
    public string Compatibility { get; internal set; } = "backward";

    /// <summary>Whether its types are made into C# here, or only referred to.</summary>
    public bool IsReference { get; internal set; }

    public IReadOnlyList<TypeModel> Types { get; internal set; } = [];

    /// <summary>Names of <c>parameters</c> that rules read.</summary>
    public IReadOnlyList<ParameterModel> Parameters { get; internal set; } = [];
}
