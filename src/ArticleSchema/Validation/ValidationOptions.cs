using System.Collections.Frozen;
using System.Globalization;

namespace ArticleSchema;

/// <summary>What a validation takes into account, and where it stops. Immutable; the defaults suit documents from strangers.</summary>
public sealed class ValidationOptions
{
    /// <summary>The defaults.</summary>
    public static ValidationOptions Default { get; } = new();

    // Readers call each other once a level: deeper, and a document could exhaust the stack of a thread.
    private const int LargestDepth = 1000;

    /// <summary>How deep objects and arrays may nest; 64 unless set, from 1 to 1,000.</summary>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestDepth);
            field = AtLeastOne(value);
        }
    } = 64;

    /// <summary>How many bytes a document may have; 16 MiB unless set.</summary>
    public int MaxBytes { get; init => field = AtLeastOne(value); } = 16 * 1024 * 1024;

    /// <summary>How many problems a report lists before it is cut; 1,000 unless set.</summary>
    public int MaxProblems { get; init => field = AtLeastOne(value); } = 1000;

    /// <summary>How many code points any one string, member names included, may have; 1,048,576 unless set.</summary>
    public int MaxStringLength { get; init => field = AtLeastOne(value); } = 1024 * 1024;

    /// <summary>How many members that no schema knows a document may bring, all its records together; 10,000 unless set.</summary>
    public int MaxUnknownMembers { get; init => field = NotNegative(value); } = 10_000;

    /// <summary>The language of the messages; <see langword="null"/> is English.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The clock behind <c>now</c> in rules; without one, <c>now</c> is unknown and rules that need it do not fire.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>Values for the schema's <c>parameters</c>; one that is not set has the schema's default.</summary>
    public IReadOnlyDictionary<string, object?> Parameters { get; init; } = FrozenDictionary<string, object?>.Empty;

    /// <summary>
    /// Whether the schema's rules run; they do unless set. Without them a document is read whatever its rules say of it, as an archive must,
    /// and is valid if its form is; types and facets are checked always.
    /// </summary>
    public bool RunRules { get; init; } = true;

    /// <summary>What messages call the whole, where that is no document.</summary>
    internal string? Subject { get; init; }

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
