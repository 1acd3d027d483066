using System.Text;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Inference;

/// <summary>Which objects are maps: what their names are says nothing of what they hold.</summary>
internal static class Maps
{
    private static readonly HashSet<string> s_languages = new(StringComparer.OrdinalIgnoreCase) { "en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "nn", "da", "fi", "pl", "ru", "uk", "zh", "ja", "ko", "ar", "he", "hi", "tr", "el", "cs" };

    private static readonly BuiltIn[] s_keys = [BuiltIn.Uuid, BuiltIn.Date, BuiltIn.Uri];

    public static bool IsMap(Evidence evidence) => KeyOf(evidence) is not null;

    /// <summary>The type of the keys; <see langword="null"/> where it is a record.</summary>
    public static string? KeyOf(Evidence evidence)
    {
        ObjectEvidence objects = evidence.Objects;
        if (objects.HasMoreNames || objects.Members.Count == 0)
        {
            return "string";
        }

        if (objects.Values is null && (objects.Members.Count < 2 || !IsUniform(objects)))
        {
            return null;
        }

        if (objects.Names.All(n => Has(BuiltIn.Language, n)) && objects.Names.Any(n => s_languages.Contains(n.Split('-')[0])))
        {
            return "language";
        }

        if (s_keys.Select(k => (BuiltIn?)k).FirstOrDefault(k => objects.Names.All(n => Has(k!.Value, n))) is { } key)
        {
            return key.Name();
        }

        return objects.Values is not null || objects.Names.All(n => n.All(char.IsAsciiDigit)) || AreMany(objects) ? "string" : null;
    }

    private static bool AreMany(ObjectEvidence objects) => objects.Count == 1
        ? objects.Members.Count >= Thresholds.KeysOfOneMap && objects.Members.Values.All(m => m.Evidence.Objects.Members.Count > 1)
            && objects.Members.Values.Select(m => string.Join('\n', m.Evidence.Objects.Names.Order(StringComparer.Ordinal))).Distinct().Count() == 1
        : objects.Members.Count >= Thresholds.KeysOfMap && objects.Members.Values.Sum(m => m.Count) * Thresholds.ObjectsOfKey <= objects.Count * objects.Members.Count;

    private static bool IsUniform(ObjectEvidence objects) =>
        objects.Members.Values.Select(m => Kind.Of(m.Evidence)).Where(k => k != Kinds.None).Distinct().Count() == 1;

    private static bool Has(BuiltIn form, string name) => TextEvidence.Has(form, Encoding.UTF8.GetBytes(name));
}
