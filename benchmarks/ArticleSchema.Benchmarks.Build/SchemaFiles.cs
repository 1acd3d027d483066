using System.Globalization;
using System.Text;

namespace ArticleSchema.Benchmarks.Build;

/// <summary>Two hundred schema files of sixty lines: a large house's.</summary>
public static class SchemaFiles
{
    /// <summary>How many there are.</summary>
    public const int Count = 200;
    private const int Lines = 60;

    /// <summary>How many of a file's types an edit of the titles' bound concerns: its records.</summary>
    public const int TypesWithTitles = 3;

    /// <summary>Path and text of each.</summary>
    public static (string Path, string Text)[] All() => [.. Enumerable.Range(0, Count).Select(i => (Path(i), Text(i, i / 2)))];

    /// <summary>The file that <see cref="GeneratorSession.RunEdited"/> edits, where it is the only one: it imports nothing, and its records are related to its own first.</summary>
    public static (string Path, string Text)[] EditedAlone() => [(Path(Count / 2), Text(Count / 2, Count / 2))];

    private static string Path(int index) => $"schemas/desk-{Number(index)}.schema.yaml";

    private static string Text(int index, int neighbour)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"schema: house/desk-{Number(index)}\nversion: 1.0\nnamespace: House.Desk{Number(index)}\n");
        text.Append("description: What one desk of the house keeps.\n");
        if (neighbour != index)
        {
            text.Append(CultureInfo.InvariantCulture, $"import: [house/desk-{Number(neighbour)}]\n");
        }
        text.Append("types:\n");
        var lines = index > 0 ? 6 : 5;
        for (var type = 0; lines < Lines; type++)
        {
            lines += Type(text, index, neighbour, type);
        }
        return text.ToString();
    }

    private static int Type(StringBuilder text, int index, int neighbourIndex, int type)
    {
        string name = $"T{Number(index)}x{Number(type)}";
        string neighbour = $"T{Number(neighbourIndex)}x0";
        text.Append(CultureInfo.InvariantCulture, $$"""
              {{name}}:
                description: An item of the desk, number {{type}}.
                fields:
                  id: { type: uri, description: Where it is. }
                  title: { type: string, length: 1..300, description: What it is called. }
                  slug: { type: string, pattern: "[a-z0-9]+(-[a-z0-9]+)*", length: 3..80, description: What the desk calls it. }
                  language: { type: language, description: The language it is in. }
                  created: { type: timestamp, description: When it was begun. }
                  updated: { type: timestamp?, description: When it last changed. }
                  rank: { type: integer, range: 1..9, default: 5, description: How urgent it is. }
                  words: { type: string*, items: ..20, unique: true, length: 1..60, description: What it is about. }
                  related: { type: {{neighbour}}*, items: ..10, description: What goes with it. }
                  kind: { type: {{name}}Kind, description: What it is. }
                rules:
                  in-order: { when: has(this.updated), check: this.updated >= this.created, message: "updated is before created" }
              {{name}}Kind:
                description: What an item is.
                open: false
                values: [text, picture, film]

            """);
        return 18;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
