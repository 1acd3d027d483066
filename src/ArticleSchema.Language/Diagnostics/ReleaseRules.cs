namespace ArticleSchema.Language.Diagnostics;

/// <summary>ART4xxx: releases, and what changed since.</summary>
internal static class ReleaseRules
{
    public static readonly DiagnosticRule Breaks = new(
        "ART4001", "Change that breaks readers", "'{0}' since {1} breaks {2}: {3}; raise the major version, or {4}");

    public static readonly DiagnosticRule Undecided = new(
        "ART4002", "Change that may break readers", "'{0}' since {1} may break {2}, and neither a proof nor a counterexample was found; raise the major version, or {3}");

    public static readonly DiagnosticRule Version = new("ART4003", "Version does not say what changed", "Version '{0}' {1}; raise it to {2}");

    public static readonly DiagnosticRule Edited = new(
        "ART4004", "Release edited", "Release '{0}' is not what was released: its model no longer has the digest of its first line; restore the file");

    public static readonly DiagnosticRule Malformed = new("ART4005", "Release that cannot be used", "'{0}' cannot be used as a release: {1}");

    public static readonly DiagnosticRule AcceptsNothing = new(
        "ART4006", "Accepted change that is none", "Nothing since the releases of this major version is called '{0}'{1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule RemovedUndeprecated = new(
        "ART4007", "Removed without notice", "'{0}' is gone, and no release called it deprecated; release it as 'deprecated' first", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule RemovalDue = new(
        "ART4008", "Removal due", "'{0}' was to be removed by {1}; remove it, or say when", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule RemovalEarlier = new(
        "ART4009", "Removal pulled in", "'{0}' is to be removed by {1}, and release {2} said {3}; keep to that", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule NoReplacement = new(
        "ART4010", "Replacement missing", "'{0}' is deprecated in favour of '{1}', which '{2}' does not have{3}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule Weakened = new(
        "ART4011", "Promise weakened", "Compatibility is '{0}' now, and release {1} promised '{2}'; keep it, or raise the major version", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule NameReused = new(
        "ART4012", "Removed name used again", "'{0}' was removed in {1} and is back; its old documents are read again", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule NoLens = new("ART4013", "Versions that no lens joins", "No lens leads from '{0}' to '{1}', {2}; write one");
}
