using System.Globalization;
using System.Text.RegularExpressions;
using ArticleSchema.Testing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ArticleSchema.Samples.Tests;

/// <summary>The values of a seed's YAML.</summary>
internal static partial class Seed
{
    public static IReadOnlyList<SeedField> Fields(string name)
    {
        var yaml = new YamlStream();
        using (StreamReader text = File.OpenText(Repository.PathOf("tests", "ArticleSchema.Samples.Tests", "Seeds", name + ".metadata.yaml")))
        {
            yaml.Load(text);
        }

        return [.. Collect(yaml.Documents[0].RootNode, "")];
    }

    private static IEnumerable<SeedField> Collect(YamlNode node, string pointer) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(
            c => Collect(c.Value, $"{pointer}/{((YamlScalarNode)c.Key).Value}")),
        YamlSequenceNode sequence => sequence.Children.SelectMany(
            (c, i) => Collect(c, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"))),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" } => [],
        YamlScalarNode scalar => [new SeedField(pointer, Correct(pointer, scalar.Value!), scalar.Style)],
        _ => [],
    };

    // The seeds write the names in two pointers with hyphens, unlike the members that the pointers lead to.
    private static string Correct(string pointer, string text) =>
        PathOfIssue().IsMatch(pointer) ? Hyphen().Replace(text, m => m.Groups[1].Value.ToUpperInvariant()) : text;

    [GeneratedRegex("^/issues/[0-9]+/path$")]
    private static partial Regex PathOfIssue();

    [GeneratedRegex("-([a-z])")]
    private static partial Regex Hyphen();
}
