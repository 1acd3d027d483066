using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using ArticleSchema.Language.Validation;

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
        return !left.IsEmpty && !right.IsEmpty && Equal(JsonElement.Parse(left, Options), JsonElement.Parse(right, Options));
    }

    // Not JsonElement.DeepEquals, which throws at an exponent of twelve digits. Names of one object are distinct here.
    internal static bool Equal(JsonElement left, JsonElement right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }
        return left.ValueKind switch
        {
            JsonValueKind.Number => AreEqualNumbers(JsonMarshal.GetRawUtf8Value(left), JsonMarshal.GetRawUtf8Value(right)),
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            JsonValueKind.Array => AreEqualArrays(left, right),
            JsonValueKind.Object => AreEqualObjects(left, right),
            _ => true,
        };
    }

    private static bool AreEqualNumbers(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        left.SequenceEqual(right) || ExactNumber.Parse(left).CompareTo(ExactNumber.Parse(right)) == 0;

    private static bool AreEqualArrays(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }
        JsonElement.ArrayEnumerator others = right.EnumerateArray();
        foreach (JsonElement item in left.EnumerateArray())
        {
            others.MoveNext();
            if (!Equal(item, others.Current))
            {
                return false;
            }
        }
        return true;
    }

    private static bool AreEqualObjects(JsonElement left, JsonElement right)
    {
        if (left.GetPropertyCount() != right.GetPropertyCount())
        {
            return false;
        }
        // By name: looking each one up in an element would walk all of it.
        var others = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in right.EnumerateObject())
        {
            others[member.Name] = member.Value;
        }
        foreach (JsonProperty member in left.EnumerateObject())
        {
            if (!others.TryGetValue(member.Name, out JsonElement other) || !Equal(member.Value, other))
            {
                return false;
            }
        }
        return true;
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
