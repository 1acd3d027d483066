using System.Text.Json;

namespace ArticleSchema;

/// <summary>Equality and hashing of JSON texts by the value they stand for.</summary>
internal static class JsonValues
{
    // The text was read under a limit once; here none may stand in the way.
    internal static readonly JsonDocumentOptions Options = new() { MaxDepth = int.MaxValue / 2 };

    internal static bool Equal(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }
        return !left.IsEmpty && !right.IsEmpty
            && JsonElement.DeepEquals(JsonElement.Parse(left, Options), JsonElement.Parse(right, Options));
    }

    internal static int Hash(JsonElement element)
    {
        int sum = (int)element.ValueKind;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    sum += HashCode.Combine(string.GetHashCode(member.Name, StringComparison.Ordinal), Hash(member.Value));
                }
                return sum;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    sum = HashCode.Combine(sum, Hash(item));
                }
                return sum;
            case JsonValueKind.String:
                return string.GetHashCode(element.GetString()!, StringComparison.Ordinal);
            case JsonValueKind.Number:
                // Equal numbers have equal doubles, whatever their spelling; -0 equals 0.
                double number = element.GetDouble();
                return number == 0 ? 0 : number.GetHashCode();
            default:
                return sum;
        }
    }
}
