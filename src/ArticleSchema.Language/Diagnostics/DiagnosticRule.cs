namespace ArticleSchema.Language.Diagnostics;

/// <summary>One kind of diagnostic, as data: what it is called and what it says.</summary>
/// <param name="Id">ART and four digits; never used again once given.</param>
/// <param name="Title">A few words, for lists.</param>
/// <param name="Format">One sentence: what is wrong, with the names in quotes, then what to do.</param>
/// <param name="Severity">How much it weighs, unless a project says otherwise.</param>
internal sealed record DiagnosticRule(string Id, string Title, string Format, DiagnosticSeverity Severity = DiagnosticSeverity.Error);
