using System.Text.Json;
using YamlDotNet.Core;

namespace ArticleSchema.Samples.Tests;

/// <summary>One value of a seed, and the pointer under which the vocabulary keeps it.</summary>
internal sealed record SeedField(string Pointer, string Text, ScalarStyle Style)
{
    public bool StandsIn(JsonElement document)
    {
        JsonElement at = document;
        foreach (string part in Pointer.Split('/').Skip(1))
        {
            bool isThere = at.ValueKind == JsonValueKind.Array
                ? int.TryParse(part, out int index) && index < at.GetArrayLength() && Enter(at[index])
                : at.TryGetProperty(part, out JsonElement member) && Enter(member);
            if (!isThere)
            {
                return false;
            }
        }

        return at.ValueKind switch
        {
            JsonValueKind.String => at.GetString() == Text,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Style == ScalarStyle.Plain && at.GetRawText() == Text,
            _ => false,
        };

        bool Enter(JsonElement element)
        {
            at = element;
            return true;
        }
    }
}
