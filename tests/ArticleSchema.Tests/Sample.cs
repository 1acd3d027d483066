using ArticleSchema;
using Newsroom.Articles;

namespace ArticleSchema.Tests;

/// <summary>One article in C#, and as JSON with what no schema knows.</summary>
internal static class Sample
{
    public const string Json = """
        {
          "$schema": "newsroom/article/1.2",
          "id": "https://news.example/a#top",
          "headline": "Rain",
          "language": "en-GB",
          "contributors": [ { "key": "ann", "name": "Ann", "role": "poet", "label": "ann", "x": [1.0, 2] } ],
          "published": "2024-02-29T12:00:00Z",
          "kind": "article",
          "agent": { "kind": "robot", "model": 7 },
          "extra": { "b": 1.50, "a": null },
          "later": true
        }
        """;

    public static Article Article { get; } = new()
    {
        Id = new Uri("https://news.example/a#top"),
        Headline = "Rain",
        Language = LanguageTag.Parse("en-GB"),
        Contributors = [new() { Key = "ann", Name = "Ann", Role = ContributorRole.Author, Label = Slug.Parse("ann") }],
        Published = new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero),
        Keywords = ["weather", "rain"],
        Titles = [new(LanguageTag.Parse("de"), "Regen")],
    };

    public static Article Read(string json) => Article.Read(System.Text.Encoding.UTF8.GetBytes(json));
}
