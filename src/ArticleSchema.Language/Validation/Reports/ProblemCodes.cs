namespace ArticleSchema.Language.Validation;

/// <summary>The codes of problems that no rule reports. A facet's code is the facet's name.</summary>
internal static class ProblemCodes
{
    public const string Json = "json";
    public const string Limit = "limit";
    public const string Type = "type";
    public const string Format = "format";
    public const string Required = "required";
    public const string UnknownMember = "unknown-member";
    public const string DuplicateMember = "duplicate-member";
    public const string UnknownToken = "unknown-token";
    public const string UnknownTag = "unknown-tag";
    public const string AlsoRead = "also-read";
    public const string Deprecated = "deprecated";
    public const string Version = "version";

    public const string Length = "length";
    public const string Pattern = "pattern";
    public const string Range = "range";
    public const string MultipleOf = "multiple-of";
    public const string Items = "items";
    public const string Unique = "unique";
    public const string Const = "const";
    public const string RefersTo = "refers-to";
    public const string ExactlyOne = "exactly-one";
    public const string AtMostOne = "at-most-one";
    public const string AtLeastOne = "at-least-one";
    public const string Requires = "requires";
    public const string KeyedBy = "keyed-by";
    public const string Prefix = "prefix";
    public const string OneOrMany = "one-or-many";

    /// <summary>All of them: what a rule's code must not be.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Json, Limit, Type, Format, Required, UnknownMember, DuplicateMember, UnknownToken, UnknownTag, AlsoRead, Deprecated, Version,
        Length, Pattern, Range, MultipleOf, Items, Unique, Const, RefersTo, ExactlyOne, AtMostOne, AtLeastOne, Requires,
        KeyedBy, Prefix, OneOrMany,
    ];
}
