using System.Text.Json;
using System.Text.Unicode;

namespace ArticleSchema.Benchmarks.Fuzz;

/// <summary>What <see cref="Utf8JsonReader"/> takes for JSON, without what we refuse besides: members that stand twice, half surrogate pairs.</summary>
internal static class ReaderOracle
{
    internal static bool Accepts(byte[] utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            return false;
        }
        try
        {
            return HasDistinctMembers(utf8);
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate.
            return false;
        }
    }

    private static bool HasDistinctMembers(byte[] utf8)
    {
        var names = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    names.Push(new(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    names.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    if (!names.Peek().Add(reader.GetString()!))
                    {
                        return false;
                    }
                    break;
                case JsonTokenType.String:
                    _ = reader.GetString();
                    break;
            }
        }
        return true;
    }
}
