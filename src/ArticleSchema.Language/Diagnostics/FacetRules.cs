namespace ArticleSchema.Language.Diagnostics;

/// <summary>ART3xxx: facets and rules.</summary>
internal static class FacetRules
{
    public static readonly DiagnosticRule NotApplicable = new("ART3001", "Facet on the wrong type", "'{0}' does not apply to '{1}'; it is for {2}");

    public static readonly DiagnosticRule MalformedRange = new(
        "ART3002", "Malformed range", "'{0}' is no range of {1}; write a..b, a.., ..b or a single value");

    public static readonly DiagnosticRule EmptyRange = new("ART3003", "Empty range", "Nothing lies in '{0}'; put the smaller bound first");

    public static readonly DiagnosticRule Pattern = new("ART3004", "Malformed pattern", "This pattern cannot be used: {0}");

    public static readonly DiagnosticRule Default = new("ART3005", "Default breaks its type", "The default of '{0}' breaks its type: {1}");

    public static readonly DiagnosticRule Example = new("ART3006", "Example breaks its type", "This example of '{0}' breaks its type: {1}");

    public static readonly DiagnosticRule Const = new("ART3007", "Const breaks its type", "The const of '{0}' breaks its type: {1}");

    public static readonly DiagnosticRule DefaultPlace = new(
        "ART3008", "Default on what may be absent", "'{0}' has a default, which stands on a plain type only; write '{1}' instead of '{2}'");

    public static readonly DiagnosticRule DefaultAndConst = new(
        "ART3009", "Default and const", "'{0}' has both 'default' and 'const'; keep one of them");

    public static readonly DiagnosticRule Contradiction = new("ART3010", "Contradictory facets", "No value of '{0}' is possible: {1}");

    public static readonly DiagnosticRule MultipleOf = new("ART3011", "Malformed multiple-of", "'{0}' is no positive number");

    public static readonly DiagnosticRule UniqueKey = new(
        "ART3012", "Unknown unique key", "The elements of '{0}' have no field '{1}'{2}");

    public static readonly DiagnosticRule GroupField = new(
        "ART3013", "Field in a group is required", "'{0}' is required, so it cannot be in '{1}'; write '?' after its type");

    public static readonly DiagnosticRule GroupSize = new("ART3014", "Group too small", "'{0}' needs at least two fields");

    public static readonly DiagnosticRule NeverSet = new(
        "ART3025", "Field that can never have a value", "'{0}' can never have a value: {1}");

    public static readonly DiagnosticRule InternalRequired = new(
        "ART3015", "Required field with an audience", "'{0}' is required, and 'audience: internal' leaves it out of public documents; make it optional");

    public static readonly DiagnosticRule RefersTo = new("ART3016", "Reference to nothing", "'{0}' cannot refer to '{1}': {2}");

    public static readonly DiagnosticRule ReadingForm = new("ART3017", "Reading form cannot be used", "'{0}' cannot be used on '{1}': {2}");

    public static readonly DiagnosticRule RestField = new("ART3018", "Rest cannot be used", "'rest' cannot be used on '{0}': {1}");

    public static readonly DiagnosticRule Shorthand = new("ART3019", "Shorthand cannot be used", "'{0}' cannot be the shorthand of '{1}': {2}");

    public static readonly DiagnosticRule Date = new("ART3021", "Malformed date", "'{0}' is no date; write YYYY-MM-DD");

    public static readonly DiagnosticRule Document = new("ART3022", "Document cannot be declared", "'{0}' cannot be a document: {1}");

    public static readonly DiagnosticRule LiteralBreaksType = new("ART3023", "Parameter breaks its type", "The default of parameter '{0}' is no {1}: '{2}'");
}
