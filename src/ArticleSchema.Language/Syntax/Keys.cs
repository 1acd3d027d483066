namespace ArticleSchema.Language.Syntax;

/// <summary>The keys of every construct of the language.</summary>
internal static class Keys
{
    private static readonly KeySpec s_description = new("description", ValueShape.Text, "What it is, in words for its readers; becomes XML documentation.");
    private static readonly KeySpec s_term = new("term", ValueShape.Iri, "The IRI it has in linked data, or prefix:name with a prefix from 'terms'.");
    private static readonly KeySpec s_deprecated = new("deprecated", ValueShape.Deprecated, "That it should no longer be used, since when, and what to use instead.");
    private static readonly KeySpec s_examples = new("examples", ValueShape.AnyList, "Values that are right; each is checked when the schema is built.");
    private static readonly KeySpec s_name = new("name", ValueShape.Text, "The C# name, where it differs from the one cut from the schema's.");
    private static readonly KeySpec s_rules = new("rules", ValueShape.Rules, "What must hold between members, in CEL.");

    private static readonly KeySpec[] s_valueFacets =
    [
        new("length", ValueShape.CountRange, "How many code points a text has."),
        new("pattern", ValueShape.Text, "What the whole text must match, in the language's regex subset."),
        new("range", ValueShape.ValueRange, "The bounds of a number or a date; '<' beside the dots excludes the bound."),
        new("multiple-of", ValueShape.Number, "The step a number goes in, exactly."),
        new("items", ValueShape.CountRange, "How many elements a list or entries a map has."),
        new("unique", ValueShape.Unique, "That no two elements are equal: true, or the member or members that make the key."),
    ];

    public static readonly IReadOnlyList<KeySpec> Schema =
    [
        new("schema", ValueShape.Text, "The schema's id: segments of a-z, 0-9, '_' and '-' with '/' between."),
        new("version", ValueShape.Version, "MAJOR.MINOR."),
        new("namespace", ValueShape.Text, "The C# namespace; the project's root namespace unless given."),
        s_description,
        new("import", ValueShape.Texts, "The schemas whose types are used here; id or id@version."),
        new("alias", ValueShape.TextMap, "Short names for imported schemas, to settle a clash of names: Alias.Type."),
        new("terms", ValueShape.TextMap, "Prefixes for 'term'."),
        new("compatibility", ValueShape.Compatibility, "What later versions must keep: none, backward, forward or full."),
        new("accept", ValueShape.Accept, "Changes accepted by name although they break the promise."),
        new("parameters", ValueShape.Parameters, "Values that rules read as parameters.name and an application may set."),
        new("types", ValueShape.Types, "The types."),
    ];

    /// <summary>The keys that tell which kind of type it is.</summary>
    public static readonly IReadOnlyList<string> TypeKinds = ["fields", "values", "one-of", "type"];

    public static readonly IReadOnlyList<KeySpec> Record =
    [
        new("fields", ValueShape.Fields, "The fields, by the name they have in JSON."),
        s_description,
        new("document", ValueShape.Document, "That it may stand alone and then carries the schema's id and version."),
        new("open", ValueShape.Boolean, "Whether unknown members are kept (true, the default) or a problem (false)."),
        new("mixin", ValueShape.Boolean, "That it is for including only."),
        new("include", ValueShape.Texts, "Records and mixins whose fields come first."),
        new("exactly-one", ValueShape.Groups, "Fields of which exactly one has a value."),
        new("at-most-one", ValueShape.Groups, "Fields of which at most one has a value."),
        new("at-least-one", ValueShape.Groups, "Fields of which at least one has a value."),
        new("requires", ValueShape.TextsMap, "Fields that must have a value where another has one."),
        new("shorthand", ValueShape.Text, "The field a bare value stands for."),
        s_rules,
        s_term,
        s_deprecated,
    ];

    public static readonly IReadOnlyList<KeySpec> Field =
    [
        new("type", ValueShape.Expression, "The type expression."),
        s_description,
        s_examples,
        new("json", ValueShape.Text, "The name in JSON, where it differs from the field's own."),
        s_name,
        new("default", ValueShape.Any, "The value when absent on reading, and the C# initialiser."),
        new("const", ValueShape.Any, "The only value."),
        .. s_valueFacets,
        new("refers-to", ValueShape.Text, "The list and member, dot between, one of whose values this must equal."),
        new("keyed-by", ValueShape.Text, "The member that takes the keys when an object is read as a list."),
        new("prefix", ValueShape.Text, "Members with this prefix are read as elements; with 'key' and 'value'."),
        new("key", ValueShape.Text, "With 'prefix': the member that takes what follows the prefix."),
        new("value", ValueShape.Text, "With 'prefix': the member that takes the value."),
        new("one-or-many", ValueShape.Boolean, "That a bare element is read as a list of one."),
        new("write", ValueShape.Write, "The form that is written: keyed, prefix or bare."),
        new("rest", ValueShape.Boolean, "That this map takes the members no field names."),
        new("also-read", ValueShape.Texts, "Other names taken on reading."),
        new("also-write", ValueShape.Text, "A second name it is written under, and read."),
        s_deprecated,
        s_term,
        new("audience", ValueShape.Audience, "internal: left out of public documents."),
    ];

    public static readonly IReadOnlyList<KeySpec> Enum =
    [
        new("values", ValueShape.Values, "The tokens."),
        s_description,
        new("open", ValueShape.Boolean, "Whether an unknown token is kept with a warning (true, the default) or an error (false)."),
        s_term,
        s_deprecated,
    ];

    public static readonly IReadOnlyList<KeySpec> Token =
    [
        s_description,
        s_name,
        new("also-read", ValueShape.Texts, "Other spellings taken on reading."),
        new("retired", ValueShape.Date, "The date since which it should not be used."),
        new("use", ValueShape.Text, "The token to use instead."),
        new("broader", ValueShape.Text, "The token that means more, and this among it."),
        new("labels", ValueShape.TextMap, "What people read, by language tag."),
        s_term,
        s_deprecated,
    ];

    public static readonly IReadOnlyList<KeySpec> Union =
    [
        new("one-of", ValueShape.Branches, "The branches: a mapping of tag to record, or a list of types."),
        s_description,
        new("tag", ValueShape.Text, "The member whose value tells the branch."),
        new("open", ValueShape.Boolean, "Tagged: whether an unknown tag is kept with a warning (true, the default) or an error (false)."),
        s_term,
        s_deprecated,
    ];

    public static readonly IReadOnlyList<KeySpec> Scalar =
    [
        new("type", ValueShape.Expression, "The scalar it is made from, or the list or map it names."),
        s_description,
        s_examples,
        .. s_valueFacets,
        s_rules,
        s_term,
        s_deprecated,
    ];

    public static readonly IReadOnlyList<KeySpec> Rule =
    [
        new("check", ValueShape.Text, "What must hold."),
        new("when", ValueShape.Text, "When it must hold; always unless given."),
        new("message", ValueShape.Text, "What the report says, with expressions in braces."),
        new("severity", ValueShape.Severity, "error (default), warning or info."),
        new("at", ValueShape.Text, "The member the problem points at, dots between; the record unless given."),
        new("code", ValueShape.Text, "The problem's code; the rule's key unless given."),
        new("report-unknown", ValueShape.Boolean, "Whether a rule that cannot be decided yields an info."),
        s_description,
        s_term,
    ];

    public static readonly IReadOnlyList<KeySpec> Deprecated =
    [
        new("since", ValueShape.Version, "The version that deprecated it."),
        new("use", ValueShape.Text, "What to use instead."),
        new("remove", ValueShape.VersionOrDate, "The version that will no longer have it, or the day from which none needs to."),
        new("note", ValueShape.Text, "Why, or how to move on."),
    ];

    public static readonly IReadOnlyList<KeySpec> Document =
    [
        new("tag", ValueShape.Text, "The member that carries the tag, or none."),
        new("value", ValueShape.Text, "What stands there."),
    ];

    public static readonly IReadOnlyList<KeySpec> Parameter =
    [
        new("type", ValueShape.Expression, "A built-in scalar."),
        new("default", ValueShape.Any, "The value unless set."),
        s_description,
    ];

    public static readonly IReadOnlyList<KeySpec> Accept =
    [
        new("change", ValueShape.Text, "The change's fingerprint, as the diagnostic prints it."),
        new("reason", ValueShape.Text, "Why it does no harm."),
        new("until", ValueShape.Date, "The date from which the diagnostic is back."),
    ];
}
