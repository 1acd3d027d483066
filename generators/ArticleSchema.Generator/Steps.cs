namespace ArticleSchema.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask what was run again, and why.</summary>
internal static class Steps
{
    /// <summary>The schema files among the additional files, with their role.</summary>
    public const string Files = "Files";

    /// <summary>One file's syntax.</summary>
    public const string Parse = "Parse";

    /// <summary>All files together.</summary>
    public const string Bind = "Bind";

    /// <summary>What is wrong in the files.</summary>
    public const string Diagnostics = "Diagnostics";

    /// <summary>The releases, resolved.</summary>
    public const string Releases = "Releases";

    /// <summary>What changed since the releases, and whether the drafts say so.</summary>
    public const string Compare = "Compare";

    /// <summary>The lenses, checked.</summary>
    public const string Lenses = "Lenses";

    /// <summary>The emit models of released types that drafts are pinned to or lenses join, and of what joins them.</summary>
    public const string Versions = "Versions";

    /// <summary>The classes that lenses name and the project does not have.</summary>
    public const string Code = "Code";

    /// <summary>One content file, read.</summary>
    public const string ReadContent = "ReadContent";

    /// <summary>One content file, held against its type.</summary>
    public const string CheckContent = "CheckContent";

    /// <summary>What is wrong with the content.</summary>
    public const string ContentDiagnostics = "ContentDiagnostics";

    /// <summary>One document of the content, for C#.</summary>
    public const string ContentTexts = "ContentTexts";

    /// <summary>The keys of the content of one type.</summary>
    public const string ContentKeys = "ContentKeys";

    /// <summary>The emit model of one type.</summary>
    public const string Model = "Model";
}
