namespace ArticleSchema.Language.Validation;

/// <summary>What a check is bounded by and told.</summary>
internal sealed class CheckOptions
{
#if NET
    /// <summary>Deeper documents than a thread's stack has room for are found as they are checked.</summary>
    public const int GreatestDepth = int.MaxValue;
#else
    /// <summary>A deeper document would need more of a thread's stack than every thread has.</summary>
    public const int GreatestDepth = 512;
#endif

    public static readonly CheckOptions Default = new();

    /// <summary>For text that this project wrote itself.</summary>
    public static readonly CheckOptions Unlimited = new()
    {
        MaxDepth = GreatestDepth,
        MaxBytes = int.MaxValue,
        MaxStringLength = int.MaxValue,
        MaxUnknownMembers = int.MaxValue,
        IsContent = true,
    };

    /// <summary>How deep objects and arrays may stand; never more than <see cref="GreatestDepth"/>.</summary>
    public int MaxDepth { get; init => field = Math.Min(value, GreatestDepth); } = 64;

    public int MaxBytes { get; init; } = 16 << 20;

    /// <summary>Of one string or name, in code points.</summary>
    public int MaxStringLength { get; init; } = 1 << 20;

    /// <summary>Where there are more, the last one says so.</summary>
    public int MaxProblems { get; init; } = 1000;

    /// <summary>Members that open records keep, in the whole document.</summary>
    public int MaxUnknownMembers { get; init; } = 10_000;

    /// <summary>Whether the project says what the document is, so that it needs no version tag.</summary>
    public bool IsContent { get; init; }

    /// <summary>Whether an object is checked: what is absent is not written there, so a null is a value that is none.</summary>
    public bool IsObject { get; init; }

    /// <summary>What messages call the whole: a document, or a value by itself.</summary>
    public string Subject { get; init; } = "The document";

    public MessageTable Messages { get; init; } = Validation.Messages.English;

    /// <summary>Takes what open records keep without knowing it; without one that is only counted.</summary>
    public ICollection<KeptMember>? KeptMembers { get; init; }

    /// <summary>Takes what refers to other documents; without one that is not looked at.</summary>
    public ICollection<OpenReference>? OpenReferences { get; init; }

    /// <summary>Runs the rules of records and scalars; without one they are not run.</summary>
    public IRuleRunner? Rules { get; init; }
}
