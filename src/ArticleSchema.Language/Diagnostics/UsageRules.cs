namespace ArticleSchema.Language.Diagnostics;

/// <summary>ART6xxx: C# that uses the types. Warnings, because code that compiled yesterday still does what it did; the sentence of most is the report's.</summary>
internal static class UsageRules
{
    public static readonly DiagnosticRule Constant = new("ART6001", "Constant breaks a constraint", "This constant breaks its schema: {0}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule BrokenRule = new("ART6002", "Constants break a rule", "These constants break the rule '{0}': {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule Text = new("ART6003", "Text that cannot be parsed", "'{0}' cannot be parsed from this: {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule Document = new("ART6004", "Document that cannot be read", "'{0}' cannot be read from this: {1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule UnknownName = new("ART6005", "Name that the schema does not know", "'{0}' does not know '{1}'{2}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule Deprecated = new("ART6006", "Deprecated member or token", "'{0}' is deprecated{1}{2}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule Canonical = new("ART6007", "Language tag in other than canonical form", "'{0}' is canonically '{1}'; write that", DiagnosticSeverity.Info);

    public static readonly DiagnosticRule MissingBranch = new("ART6008", "Switch that misses a branch", "'{0}' can also be {1}; add what is missing", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule IgnoredReport = new("ART6009", "Report ignored", "Nothing looks at what '{0}' found, so what is wrong goes unseen; use its result", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule OwnContext = new("ART6010", "Generated type in a context of its own project", "'{0}' is generated in this project, where System.Text.Json's generator does not see it; keep the schemas in a project of their own", DiagnosticSeverity.Warning);
}
