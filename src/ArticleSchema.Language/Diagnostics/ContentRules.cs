namespace ArticleSchema.Language.Diagnostics;

/// <summary>ART7xxx: articles kept in the repository. The sentence of a problem is the report's, with its code behind it.</summary>
internal static class ContentRules
{
    public static readonly DiagnosticRule Error = new("ART7001", "Content breaks its schema", "{0} ({1})");

    public static readonly DiagnosticRule Warning = new("ART7002", "Content is doubtful", "{0} ({1})", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule Note = new("ART7003", "Content could be better", "{0} ({1})", DiagnosticSeverity.Info);

    public static readonly DiagnosticRule UnknownType = new(
        "ART7004", "Unknown type of content", "There is no record '{0}'; give the item's Type as Namespace.Type or schema/id:Type{1}");

    public static readonly DiagnosticRule NoFrontMatter = new(
        "ART7005", "No front matter", "The file does not begin with front matter: {0}");

    public static readonly DiagnosticRule DuplicateKey = new(
        "ART7006", "Duplicate key of content", "The key '{0}' is that of '{1}' too; rename one of the files, or give the items a Key that tells them apart");

    public static readonly DiagnosticRule DuplicateId = new("ART7007", "Duplicate id of content", "The id '{0}' is that of '{1}' too; give one of them another");

    public static readonly DiagnosticRule DoubtfulMember = new(
        "ART7009", "Doubtful member of content", "'{0}' is no member of '{1}' and is only kept{2}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule UnknownMember = new(
        "ART7008", "Item names no member", "'{0}' has no member '{1}' that is a text, as the item's {2} must be{3}");
}
