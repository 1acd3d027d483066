namespace ArticleSchema.Language.Evolution;

/// <summary>Whether the readers of one version read all that the writers of another make.</summary>
internal enum Verdict
{
    /// <summary>They do.</summary>
    Yes,

    /// <summary>Nobody can say without looking at who reads: JSON alone does not tell. Counts as no.</summary>
    Unsure,

    /// <summary>Neither a proof nor a counterexample was found. Counts as no.</summary>
    Undecided,

    /// <summary>Only through a lens. Counts as no.</summary>
    ByLens,

    /// <summary>They do not, and a document shows it.</summary>
    No,
}
