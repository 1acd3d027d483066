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
        if (dot < 0 || !TryPart(text.Substring(0, dot), out int major) || !TryPart(text.Substring(dot + 1), out int minor))
        {
            return false;
        }

        version = new SchemaVersion(major, minor);
        return true;
    }

    public int CompareTo(SchemaVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public override string ToString() => Major.ToString(CultureInfo.InvariantCulture) + "." + Minor.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without leading zeros.</summary>
    private static bool TryPart(string part, out int number)
    {
        number = 0;
        return (part == "0" || (part.Length > 0 && part[0] != '0')) && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
