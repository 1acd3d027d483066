using System.Globalization;

namespace ArticleSchema.Language.Model;

/// <summary>MAJOR.MINOR, in order.</summary>
internal readonly record struct SchemaVersion(int Major, int Minor) : IComparable<SchemaVersion>
{
    public static SchemaVersion Parse(string text)
    {
        string[] parts = text.Split('.');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int major)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minor) ? new(major, minor) : new(0, 0);
    }

    public int CompareTo(SchemaVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public override string ToString() => Major.ToString(CultureInfo.InvariantCulture) + "." + Minor.ToString(CultureInfo.InvariantCulture);
}
