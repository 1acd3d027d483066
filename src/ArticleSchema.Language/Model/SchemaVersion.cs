using System.Globalization;

namespace ArticleSchema.Language.Model;

/// <summary>MAJOR.MINOR, in order.</summary>
internal readonly record struct SchemaVersion(int Major, int Minor) : IComparable<SchemaVersion>
{
    /// <summary>0.0 for what is no version.</summary>
    public static SchemaVersion Parse(string text) => TryParse(text, out SchemaVersion version) ? version : default;

    public static bool TryParse(string text, out SchemaVersion version)
    {
        version = default;
        int dot = text.IndexOf('.');
        if (dot < 0 || !int.TryParse(text.Substring(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out int major)
            || !int.TryParse(text.Substring(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int minor))
        {
            return false;
        }

        version = new SchemaVersion(major, minor);
        return true;
    }

    public int CompareTo(SchemaVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public override string ToString() => Major.ToString(CultureInfo.InvariantCulture) + "." + Minor.ToString(CultureInfo.InvariantCulture);
}
