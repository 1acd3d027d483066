namespace ArticleSchema.Generator;

/// <summary>One of a project's additional files that is ours, as the pipeline knows it: its content decides whether anything is to be done again.</summary>
internal abstract record ProjectFile(string Path, string Text);
