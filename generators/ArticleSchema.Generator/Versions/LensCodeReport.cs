namespace ArticleSchema.Generator.Versions;

/// <summary>What is said if a class that a lens names is not there.</summary>
internal sealed record LensCodeReport(string Class, DiagnosticReport Report);
