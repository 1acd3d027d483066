using System.Globalization;
using System.Text.Json;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests;

/// <summary>IPTC's own samples of ninjs by the generated C#: read, validated, and written back to the same JSON value.</summary>
public sealed class NinjsTests
{
    public static TheoryData<string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach ((string version, string name) in NinjsSamples.All)
            {
                samples.Add(version, name);
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_ReadAndWritten_IsTheSameValue(string version, string name)
    {
        Subject item = Corpus.Subjects(Corpus.Ninjs).Single(s => s.Model.Name == "Item" && s.Model.Schema.Version == version);
        byte[] sample = NinjsSamples.Read(version, name);

        item.Difference(sample).ShouldBeNull();
        Reports.Expected(item.Model, sample).Where(p => p.Severity == ProblemSeverity.Error).ShouldBeEmpty();
        Leaves(item.Rewrite(sample)).ShouldBe(Leaves(sample));
    }

    /// <summary>All that a document says: what is written for nothing (null, empty lists and objects) left out, moments as moments.</summary>
    private static List<string> Leaves(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var leaves = new List<string>();
        Add(leaves, "", document.RootElement);
        leaves.Sort(StringComparer.Ordinal);
        return leaves;
    }

    private static void Add(List<string> leaves, string pointer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Add(leaves, pointer + "/" + member.Name, member.Value);
                }

                break;
            case JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement element in value.EnumerateArray())
                {
                    Add(leaves, pointer + "/" + (index++).ToString(CultureInfo.InvariantCulture), element);
                }

                break;
            case JsonValueKind.Null:
                break;
            case JsonValueKind.String when value.GetString() is { Length: > 18 } text && text[10] is 'T' or 't'
                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out DateTimeOffset moment):
                leaves.Add(pointer + " " + moment.UtcTicks.ToString(CultureInfo.InvariantCulture));
                break;
            case JsonValueKind.String:
                leaves.Add(pointer + " " + value.GetString());
                break;
            default:
                leaves.Add(pointer + " " + value.GetRawText());
                break;
        }
    }
}
