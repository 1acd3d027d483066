namespace ArticleSchema.Cli.Inference;

/// <summary>How much must have been seen before something is said, and how much is held of what was seen. <c>docs/cli.md</c> repeats them.</summary>
internal static class Thresholds
{
    /// <summary>Fewer objects, or values of a form, than this are thin evidence, and a comment says so.</summary>
    public const int Thin = 5;

    /// <summary>Values of a form that words could have by chance: <c>partial-date</c>, <c>duration</c>, <c>media-type</c>, <c>language</c>.</summary>
    public const int UnlikelyForm = 3;

    /// <summary>Tokens that an enum may have.</summary>
    public const int MostTokens = 12;

    /// <summary>Values that must have been seen for each token, and of all tokens together.</summary>
    public const int ValuesOfEachToken = 3;
    public const int ValuesOfTokens = 8;
    public const int LongestToken = 32;

    /// <summary>Objects of each branch of a tagged union.</summary>
    public const int ObjectsOfBranch = 2;

    /// <summary>Lists of which none was empty, before <c>+</c> says that none may be.</summary>
    public const int FilledLists = 5;

    /// <summary>Names under which an object is a map, if each stands in no more than a quarter of the objects.</summary>
    public const int KeysOfMap = 12;
    public const int ObjectsOfKey = 4;

    /// <summary>The same where there is one object only, and the values are objects of one shape.</summary>
    public const int KeysOfOneMap = 20;

    /// <summary>Names of an object that are held apart. What has more is a map.</summary>
    public const int MostNames = 256;

    /// <summary>Places in the samples that are held apart. Below those that come later, anything is taken.</summary>
    public const int MostPlaces = 20_000;
}
