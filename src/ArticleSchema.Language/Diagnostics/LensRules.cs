namespace ArticleSchema.Language.Diagnostics;

/// <summary>ART5xxx: what stands in lenses. The sentence of most comes from the operation.</summary>
internal static class LensRules
{
    public static readonly DiagnosticRule Malformed = new("ART5001", "Malformed lens", "{0}");

    public static readonly DiagnosticRule UnknownEnd = new("ART5002", "Unknown end of a lens", "'{0}' is not known: {1}");

    public static readonly DiagnosticRule Operation = new("ART5003", "Operation does not fit", "This does not fit: {0}");

    public static readonly DiagnosticRule Leftover = new("ART5004", "Lens does not reach its target", "The lens does not reach '{0}': {1}");

    public static readonly DiagnosticRule OneWay = new("ART5005", "Way back needs a complement", "This does not come back by itself: {0}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule Twice = new("ART5006", "Two lenses between the same types", "Another lens joins '{0}' and '{1}'; put the steps of both into one");

    public static readonly DiagnosticRule NoCode = new("ART5007", "C# of a lens is missing", "There is no class '{0}' with what the lens asks of it; write {1}");
}
