namespace ArticleSchema.Language.Formats;

/// <summary>Where the parts of a well-formed language tag stand in its text; an absent part has the length zero.</summary>
internal struct LanguageSubtags
{
    public SubtagRange Language;

    /// <summary>One to three subtags.</summary>
    public SubtagRange ExtendedLanguage;
    public SubtagRange Script;
    public SubtagRange Region;

    /// <summary>Any number of subtags.</summary>
    public SubtagRange Variants;

    /// <summary>Any number of singletons, each with its subtags.</summary>
    public SubtagRange Extensions;

    /// <summary>From the <c>x</c> to the end.</summary>
    public SubtagRange PrivateUse;
}
