namespace ArticleSchema.Language.Diagnostics;

/// <summary>ART31xx: what stands in rules. The sentence comes from whoever read the expression.</summary>
internal static class RuleRules
{
    public static readonly DiagnosticRule Syntax = new("ART3101", "Malformed expression", "{0}");

    public static readonly DiagnosticRule NotSupported = new("ART3102", "Not part of the schema language", "{0}");

    public static readonly DiagnosticRule UnknownName = new("ART3103", "Unknown name in a rule", "{0}");

    public static readonly DiagnosticRule UnknownFunction = new("ART3104", "Unknown function in a rule", "{0}");

    public static readonly DiagnosticRule Type = new("ART3105", "Types do not fit in a rule", "{0}");

    public static readonly DiagnosticRule Presence = new("ART3106", "Member read without a guard", "{0}");

    public static readonly DiagnosticRule Literal = new("ART3107", "Literal that its type does not have", "{0}");

    public static readonly DiagnosticRule Root = new("ART3108", "Rule about a document that there is not", "{0}; make a record that holds it a document, or leave 'root' out");

    public static readonly DiagnosticRule AlwaysThere = new("ART3109", "Always there", "{0}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule NeverFires = new("ART3110", "Rule that never fires", "{0}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule AlwaysFires = new("ART3111", "Rule that always fires", "{0}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule Code = new("ART3112", "Code of a rule taken", "'{0}' is a code of the validator's own; give the rule another {1}");

    public static readonly DiagnosticRule Place = new("ART3113", "Place of a rule unknown", "'{0}' has no member '{1}' that 'at' could point to{2}");
}
