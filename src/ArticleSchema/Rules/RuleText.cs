using System.ComponentModel;
using ArticleSchema.Language.Formats;

namespace ArticleSchema.Generated;

/// <summary>A text in a rule, as it stands in the document's memory. The default is open: only the interpreter can tell.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct RuleText
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Kind _kind;

    private RuleText(ReadOnlySpan<byte> utf8, Kind kind)
    {
        _utf8 = utf8;
        _kind = kind;
    }

    private enum Kind : byte
    {
        Open,
        Unknown,
        Plain,

        /// <summary>Equal whatever the case of its letters.</summary>
        Language,
        Uuid,

        /// <summary>ASCII, compared in lower case: what fold() makes of it, without making it.</summary>
        Folded,
    }

    internal ReadOnlySpan<byte> Utf8 => _utf8;

    internal bool IsOpen => _kind == Kind.Open;

    internal bool IsUnknown => _kind == Kind.Unknown;

    private bool IsText => _kind >= Kind.Plain;

    // What a folded text holds is asked of the text that fold() would make.
    private Verdict Plain => _kind == Kind.Folded ? Verdict.Open : State;

    // Open is stronger than unknown: it may turn out to be an error.
    private Verdict State => IsOpen ? Verdict.Open : IsUnknown ? Verdict.Unknown : true;

    public static implicit operator RuleText(ReadOnlySpan<byte> utf8) => new(utf8, Kind.Plain);

    public static Verdict operator ==(RuleText left, RuleText right) => left.State.Settle(right.State) ?? IsSame(left, right);

    public static Verdict operator !=(RuleText left, RuleText right) => !(left == right);

    public static Verdict operator <(RuleText left, RuleText right) => Order(left, right) is { } order ? order < 0 : Undecided(left, right);

    public static Verdict operator <=(RuleText left, RuleText right) => Order(left, right) is { } order ? order <= 0 : Undecided(left, right);

    public static Verdict operator >(RuleText left, RuleText right) => Order(left, right) is { } order ? order > 0 : Undecided(left, right);

    public static Verdict operator >=(RuleText left, RuleText right) => Order(left, right) is { } order ? order >= 0 : Undecided(left, right);

    public static RuleText If(Verdict condition, RuleText then, RuleText otherwise) =>
        condition.IsTrue ? then : condition.IsFalse ? otherwise : condition.IsUnknown ? new([], Kind.Unknown) : default;

    /// <summary>The same text as a language tag.</summary>
    public RuleText AsLanguage() => new(_utf8, IsText ? Kind.Language : _kind);

    /// <summary>The same text as a UUID.</summary>
    public RuleText AsUuid() => new(_utf8, IsText ? Kind.Uuid : _kind);

    /// <summary>The number of code points.</summary>
    public RuleNumber Size() => IsText ? new JsonText(_utf8).Length : IsOpen ? default : RuleNumber.Unknown;

    public Verdict Contains(RuleText part) => Plain.Settle(part.Plain) ?? (_utf8.IndexOf(part._utf8) >= 0);

    public Verdict StartsWith(RuleText part) => Plain.Settle(part.Plain) ?? _utf8.StartsWith(part._utf8);

    public Verdict EndsWith(RuleText part) => Plain.Settle(part.Plain) ?? _utf8.EndsWith(part._utf8);

    /// <summary>Where a part begins, in code points; -1 where it does not stand.</summary>
    public RuleNumber IndexOf(RuleText part)
    {
        if (!IsText || !part.IsText || _kind == Kind.Folded || part._kind == Kind.Folded)
        {
            return IsOpen || part.IsOpen || (IsText && part.IsText) ? default : RuleNumber.Unknown;
        }
        int at = _utf8.IndexOf(part._utf8);
        return at < 0 ? -1 : new JsonText(_utf8[..at]).Length;
    }

    /// <summary>Whether a part of the text matches; the pattern was checked when the schema was built.</summary>
    /// <param name="pattern">One object for each place in a rule.</param>
    public Verdict Matches(TextPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Plain.IsTrue ? pattern.IsFound(_utf8) : Plain;
    }

    /// <summary>The text without differences of case and width. Beyond ASCII that is the interpreter's.</summary>
    public RuleText Fold() => !IsText ? this : System.Text.Ascii.IsValid(_utf8) ? new(_utf8, Kind.Folded) : default;

    /// <summary>Whether a language tag is in a range that is a value too.</summary>
    public Verdict IsIn(RuleText range) => State.Settle(range.State) ?? (LanguageRangeFormat.IsValid(range._utf8) ? LanguageRangeFormat.Matches(_utf8, range._utf8) : Verdict.Open);

    /// <summary>Whether a language tag is in a range, by extended filtering (RFC 4647).</summary>
    public Verdict IsIn(ReadOnlySpan<byte> range) => IsText ? LanguageRangeFormat.Matches(_utf8, range) : State;

    public Verdict IsCanonical() => IsText ? LanguageTagFormat.IsCanonical(_utf8) : State;

    public Verdict IsDeprecated() => IsText ? LanguageTagFormat.IsDeprecated(_utf8) : State;

    /// <summary>Whether a point lies in the country of these two letters; unknown where they are none that is known.</summary>
    /// <param name="longitude">In degrees east.</param>
    /// <param name="latitude">In degrees north.</param>
    public Verdict Covers(RuleNumber longitude, RuleNumber latitude) =>
        State.Settle(longitude.State) ?? State.Settle(latitude.State) ?? Verdict.Of(CountryBoxes.Covers(_utf8, longitude.InDouble, latitude.InDouble));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => false;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private static Verdict IsSame(RuleText left, RuleText right)
    {
        if (left._kind == Kind.Plain && right._kind == Kind.Plain)
        {
            return left._utf8.SequenceEqual(right._utf8);
        }
        if (left._kind == Kind.Folded || right._kind == Kind.Folded)
        {
            return IsSameFolded(left, right);
        }
        // Case beyond ASCII is Unicode's business, and none of tags and UUIDs.
        return System.Text.Ascii.IsValid(left._utf8) && System.Text.Ascii.IsValid(right._utf8)
            ? System.Text.Ascii.EqualsIgnoreCase(left._utf8, right._utf8)
            : Verdict.Open;
    }

    private static Verdict IsSameFolded(RuleText left, RuleText right)
    {
        if (left._kind == right._kind)
        {
            return System.Text.Ascii.EqualsIgnoreCase(left._utf8, right._utf8);
        }
        RuleText plain = left._kind == Kind.Folded ? right : left;
        return plain._kind != Kind.Plain ? Verdict.Open
            : System.Text.Ascii.IsValid(plain._utf8) && System.Text.Ascii.EqualsIgnoreCase(left._utf8, right._utf8) && plain._utf8.IndexOfAnyInRange((byte)'A', (byte)'Z') < 0;
    }

    // UTF-8 sorts by code points. Case-blind order is rare enough for the interpreter.
    private static int? Order(RuleText left, RuleText right) =>
        left._kind == Kind.Plain && right._kind == Kind.Plain ? left._utf8.SequenceCompareTo(right._utf8) : null;

    private static Verdict Undecided(RuleText left, RuleText right) => left.State.Settle(right.State) ?? Verdict.Open;
}
