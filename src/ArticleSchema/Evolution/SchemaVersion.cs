using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ArticleSchema;

/// <summary>The version of a schema, MAJOR.MINOR: <c>1.2</c>. Ordered: <c>1.10</c> is newer than <c>1.9</c>.</summary>
/// <param name="Major">Rises where readers of the one before are broken.</param>
/// <param name="Minor">Rises with every other change.</param>
public readonly record struct SchemaVersion(int Major, int Minor) : IComparable<SchemaVersion>, IParsable<SchemaVersion>
{
    /// <summary>Reads a version.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static SchemaVersion Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out SchemaVersion version) ? version : throw new FormatException($"'{s}' is no version; write such as 1.2.");
    }

    /// <summary>Reads a version; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SchemaVersion result)
    {
        bool isVersion = Language.Model.SchemaVersion.TryParse(s ?? "", out Language.Model.SchemaVersion version);
        result = new(version.Major, version.Minor);
        return isVersion;
    }

    /// <inheritdoc/>
    public int CompareTo(SchemaVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <summary>As schemas have it: <c>1.2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>Whether the left one is the older.</summary>
    public static bool operator <(SchemaVersion left, SchemaVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is the newer.</summary>
    public static bool operator >(SchemaVersion left, SchemaVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not the newer.</summary>
    public static bool operator <=(SchemaVersion left, SchemaVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not the older.</summary>
    public static bool operator >=(SchemaVersion left, SchemaVersion right) => left.CompareTo(right) >= 0;
}
