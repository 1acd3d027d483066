namespace ArticleSchema.Language.Diagnostics;

/// <summary>ART1xxx: YAML and files. ART9xxx: limits.</summary>
internal static class FileRules
{
    public static readonly DiagnosticRule BrokenYaml = new("ART1001", "Broken YAML", "This is not YAML: {0}");

    public static readonly DiagnosticRule LeftOpen = new("ART1002", "Construct left open", "This {0} is never closed; add {1}");

    public static readonly DiagnosticRule DuplicateKey = new(
        "ART1003", "Duplicate key", "Key '{0}' stands here a second time; the first is in line {1}; remove one");

    public static readonly DiagnosticRule UnknownKey = new("ART1004", "Unknown key", "Key '{0}' is not known in {1}{2}");

    public static readonly DiagnosticRule AnchorOrAlias = new(
        "ART1005", "Anchor, alias or merge key", "{0} '{1}' is not read; write the value out");

    public static readonly DiagnosticRule Tag = new(
        "ART1006", "YAML tag",
        "Tag '{0}' is not read; a text that begins with '!' needs quotes: \"{0}\"");

    public static readonly DiagnosticRule KeyIsNoText = new("ART1007", "Key is no text", "A key must be a plain or quoted text, not {0}");

    public static readonly DiagnosticRule SecondDocument = new(
        "ART1008", "Second document", "A file holds one YAML document; move what follows '---' into a file of its own");

    public static readonly DiagnosticRule MissingKey = new("ART1009", "Missing key", "{0} has no '{1}'; add '{1}: {2}'");

    public static readonly DiagnosticRule WrongKind = new("ART1010", "Wrong kind of value", "'{0}' must be {1}, not {2}");

    public static readonly DiagnosticRule NotBoolean = new("ART1011", "Not true or false", "'{0}' must be true or false, not '{1}'");

    public static readonly DiagnosticRule NeedsQuotes = new(
        "ART1012", "Text needs quotes", "'{0}' must be a text, and a text that begins with '{1}' needs quotes around it");

    public static readonly DiagnosticRule NotOneOf = new("ART1013", "Value not among those known", "'{0}' must be one of {1}, not '{2}'{3}");

    public static readonly DiagnosticRule TooDeep = new("ART9001", "Too deep", "This stands {0} levels deep; {1} is the limit; a schema names an inner type and refers to it");

    public static readonly DiagnosticRule TooLarge = new("ART9002", "File too large", "The file has {0} bytes; {1} is the limit; cut it into several");
}
