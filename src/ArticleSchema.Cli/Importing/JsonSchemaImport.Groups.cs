using ArticleSchema.Cli.Drafts;

namespace ArticleSchema.Cli.Importing;

internal sealed partial class JsonSchemaImport
{
    /// <summary>Which members must be there together, or not.</summary>
    private void AddGroups(RecordDraft record, SchemaView view)
    {
        Dictionary<string, List<(string Yaml, string Pointer)>> groups = [];
        foreach (SchemaPart part in view.Parts.Concat(view.Extras))
        {
            foreach (string keyword in (string[])["oneOf", "anyOf"])
            {
                if (part[keyword] is { } alternatives && GroupOf(keyword, alternatives) is var (kind, names))
                {
                    view.TakeOne(keyword);
                    groups.TryAdd(kind, []);
                    groups[kind].Add((YamlText.List(names), alternatives.Pointer));
                }
                else if (part[keyword] is { } other && view.Extras.Contains(part))
                {
                    record.Comments.Add(Unsaid(keyword, other));
                }
            }
        }

        foreach (SchemaPart extra in view.Extras.Where(e => e["oneOf"] is null && e["anyOf"] is null))
        {
            record.Comments.Add(Unsaid(extra["if"] is null ? "allOf" : "if", extra));
        }

        foreach ((string kind, List<(string Yaml, string Pointer)> all) in groups)
        {
            record.Facets.Add(new DraftFacet(kind, all is [var one] ? one.Yaml : "[" + string.Join(", ", all.Select(g => g.Yaml)) + "]", all[0].Pointer));
        }

        AddRequires(record, view);
    }

    private void AddRequires(RecordDraft record, SchemaView view)
    {
        List<string> entries = [];
        foreach (SchemaPart dependency in view.Take("dependentRequired").Concat(view.Take("dependencies")))
        {
            foreach ((string name, SchemaPart value) in dependency.Members)
            {
                if (value.IsArray)
                {
                    entries.Add($"{YamlText.Of(name)}: {YamlText.List(value.Texts)}");
                }
                else
                {
                    record.Comments.Add(Unsaid("dependencies", value, $"of '{name}'"));
                }
            }
        }

        if (entries.Count > 0)
        {
            record.Facets.Add(new DraftFacet("requires", "{ " + string.Join(", ", entries) + " }", Place(view, "dependentRequired", "dependencies")));
        }
    }

    /// <summary>Alternatives that each only ask for one member.</summary>
    private static (string Kind, List<string> Names)? GroupOf(string keyword, SchemaPart alternatives)
    {
        List<string> names = [];
        bool mayBeNone = false;
        foreach (SchemaPart alternative in alternatives.Elements)
        {
            if (AskedFor(alternative) is { } name)
            {
                names.Add(name);
            }
            else if (!mayBeNone && alternative["not"]?["anyOf"] is { } none && alternative.Members.Count() == 1)
            {
                // The last of them, as the export writes it: none of the members is there.
                mayBeNone = none.Elements.Select(AskedFor).SequenceEqual(names);
                if (!mayBeNone)
                {
                    return null;
                }
            }
            else
            {
                return null;
            }
        }

        return names.Count < 2 ? null : (keyword == "anyOf" ? "at-least-one" : mayBeNone ? "at-most-one" : "exactly-one", names);
    }

    private static string? AskedFor(SchemaPart part) =>
        part.Members.Count() == 1 && part["required"] is { } required && required.Texts.Count() == 1 ? required.Texts.First() : null;
}
