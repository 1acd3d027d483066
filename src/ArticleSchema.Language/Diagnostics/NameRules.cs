namespace ArticleSchema.Language.Diagnostics;

/// <summary>ART2xxx: names and types.</summary>
internal static class NameRules
{
    public static readonly DiagnosticRule UnknownType = new("ART2001", "Unknown type", "Type '{0}' is not known here{1}");

    public static readonly DiagnosticRule SchemaId = new(
        "ART2002", "Malformed schema id", "'{0}' is no schema id; write segments of a-z, 0-9, '_' and '-' with '/' between, such as newsroom/article");

    public static readonly DiagnosticRule Version = new("ART2003", "Malformed version", "'{0}' is no version; write MAJOR.MINOR, such as 1.0");

    public static readonly DiagnosticRule DuplicateSchema = new(
        "ART2004", "Duplicate schema", "Schema '{0}' is declared in '{1}' too; give one of them another id");

    public static readonly DiagnosticRule UnknownImport = new("ART2005", "Unknown import", "Schema '{0}' is not known{1}");

    public static readonly DiagnosticRule TypeName = new(
        "ART2006", "Malformed type name", "'{0}' is no type name; write it in PascalCase, letters and digits only, such as '{1}'");

    public static readonly DiagnosticRule AmbiguousType = new(
        "ART2007", "Ambiguous type", "Type '{0}' comes from both '{1}' and '{2}'; give one an alias and write Alias.{0}");

    public static readonly DiagnosticRule TypeExpression = new(
        "ART2008", "Malformed type expression", "'{0}' is no type expression; write Name, Name?, Name*, Name+ or 'Name by Key*'");

    public static readonly DiagnosticRule ReservedName = new(
        "ART2009", "Name taken in C#", "'{0}' would be '{1}' in C#, which {2}; give it another with 'name'");

    public static readonly DiagnosticRule DuplicateCSharpName = new(
        "ART2010", "Duplicate C# name", "'{0}' and '{1}' would both be '{2}' in C#; give one of them another with 'name'");

    public static readonly DiagnosticRule MapKey = new(
        "ART2011", "Type is no map key", "'{0}' cannot be the key of a map; use string, an enum, or a scalar whose JSON is a string");

    public static readonly DiagnosticRule Branch = new("ART2012", "Type is no branch", "'{0}' cannot be a branch of '{1}': {2}");

    public static readonly DiagnosticRule MixinAsType = new(
        "ART2013", "Mixin as a type", "'{0}' is a mixin, which no field can have as its type; include it, or drop 'mixin: true'");

    public static readonly DiagnosticRule RequiredCycle = new(
        "ART2014", "Required cycle", "No document can hold '{0}': it requires {1}, without end; make one of them optional");

    public static readonly DiagnosticRule Namespace = new(
        "ART2015", "Malformed namespace", "'{0}' is no C# namespace; write identifiers with '.' between, such as Newsroom.Articles");

    public static readonly DiagnosticRule DuplicateToken = new("ART2016", "Duplicate token", "Token '{0}' is given twice in '{1}'; remove one");

    public static readonly DiagnosticRule DuplicateJsonName = new(
        "ART2017", "Duplicate JSON name", "JSON name '{0}' belongs to both '{1}' and '{2}'; give one of them another");

    public static readonly DiagnosticRule NullType = new(
        "ART2018", "Null outside a union", "'null' is only known as a branch of an untagged union; write '?' after a type that may be absent");

    public static readonly DiagnosticRule ScalarBase = new(
        "ART2019", "Not a scalar", "'{0}' is no scalar, so '{1}' cannot be made from it; use a built-in or another scalar, or append '*' for a named list");

    public static readonly DiagnosticRule TypeKind = new(
        "ART2020", "Kind of type not told", "'{0}' {1}; write one of fields (a record), values (an enum), one-of (a union), type (a scalar or a named list)");

    public static readonly DiagnosticRule Identifier = new(
        "ART2021", "Malformed C# name", "'{0}' is no C# identifier; write letters and digits, beginning with an upper-case letter");

    public static readonly DiagnosticRule DuplicateCSharpType = new(
        "ART2022", "Duplicate C# type", "Type '{0}' of '{1}' would be the C# type '{2}' again; give one of the schemas another namespace");

    public static readonly DiagnosticRule UnknownField = new("ART2023", "Unknown field", "'{0}' has no field '{1}'{2}");

    public static readonly DiagnosticRule Include = new("ART2024", "Not to be included", "'{0}' cannot be included: {1}");

    public static readonly DiagnosticRule IncludeConflict = new(
        "ART2025", "Includes disagree", "Field '{0}' comes from both '{1}' and '{2}', and they differ; state it in '{3}' to settle it");

    public static readonly DiagnosticRule IncludeWidens = new(
        "ART2026", "Restated field widens", "'{0}' may only narrow what '{1}' says: {2}");

    public static readonly DiagnosticRule UnknownAlias = new("ART2027", "Unknown alias", "'{0}' is no alias of this schema{1}");

    public static readonly DiagnosticRule Ambiguity = new(
        "ART2028", "Branches not told apart", "'{0}' and '{1}' cannot be told apart: both accept {2}; {3}");

    public static readonly DiagnosticRule UnknownToken = new("ART2029", "Unknown token", "'{0}' has no token '{1}'{2}");

    public static readonly DiagnosticRule UnusedImport = new(
        "ART2030", "Unused import", "Nothing of '{0}' is used here; remove the import", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule BroaderThanItself = new("ART2032", "Broader than itself", "'{0}' would be broader than itself; take 'broader' out of one of the tokens between");

    // ART2033 was said of pins to releases of which there was no C#; now there is.
    public static readonly DiagnosticRule EmptyType = new("ART2031", "Empty type", "'{0}' has no {1}; add one");
}
