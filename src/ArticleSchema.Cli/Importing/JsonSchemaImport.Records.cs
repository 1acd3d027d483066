using ArticleSchema.Cli.Drafts;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Importing;

internal sealed partial class JsonSchemaImport
{
    private RecordDraft AddRecord(SchemaView view, string name)
    {
        var record = new RecordDraft(name) { Pointer = view.First.Pointer };
        _draft.Types.Add(record);
        view = WithIncludes(record, view);
        record.Comments.AddRange(Implied(view));
        view.Take("type");
        HashSet<string> required = [.. view.Take("required").SelectMany(r => r.Texts)];
        Dictionary<string, List<SchemaPart>> properties = PropertiesOf(view);
        foreach ((string property, List<SchemaPart> parts) in properties)
        {
            AddField(record, view, property, parts, required.Contains(property));
        }

        AddRest(record, view, properties);
        foreach (string missing in required.Where(r => !properties.ContainsKey(r) && !IsIncluded(record, r)))
        {
            AddRequired(record, view, missing);
        }

        AddGroups(record, view);
        record.Comments.AddRange(Left(view));
        return record;
    }

    /// <summary>All that is said of each member, by whichever part.</summary>
    private static Dictionary<string, List<SchemaPart>> PropertiesOf(SchemaView view)
    {
        Dictionary<string, List<SchemaPart>> properties = new(StringComparer.Ordinal);
        foreach ((string name, SchemaPart value) in view.Take("properties").SelectMany(p => p.Members))
        {
            if (!properties.TryGetValue(name, out List<SchemaPart>? parts))
            {
                properties.Add(name, parts = []);
            }

            if (parts.Count == 0 || !value.IsTrue)
            {
                parts.RemoveAll(p => p.IsTrue || p.Json == value.Json);
                parts.Add(value);
            }
        }

        return properties;
    }

    private void AddField(RecordDraft record, SchemaView view, string name, List<SchemaPart> parts, bool isRequired)
    {
        if (parts.Exists(p => p.IsFalse) || IsShutOut(view, name))
        {
            Note("unsaid", parts[0], $"That the member '{name}' must not be there is not said");
            record.Comments.Add($"not said: the member '{name}' must not be there");
            return;
        }

        Said said = Say(parts, name, isField: true);
        (UseDraft use, List<DraftFacet> facets) = said.Counted(isRequired);
        bool mayMiss = !isRequired || said.IsNullable;
        var field = new FieldDraft(name, mayMiss ? use.OrAbsent : use) { Facets = [.. facets], Comments = [.. said.Comments], Pointer = parts[0].Pointer };
        if (isRequired && !field.Use.ToString().EndsWith('+') && field.Use.Multiplicity != Multiplicity.One)
        {
            Note("unsaid", parts[0], $"That the member '{name}' must be there, even if it is {(use.IsMany ? "empty" : "null")}, is not said");
            field.Comments.Add(use.IsMany ? "not said: must be there, even if empty" : "not said: must be there, even if null");
        }

        foreach (SchemaPart part in parts)
        {
            Annotate(field, part, isRequired);
        }

        record.Fields.Add(field);
    }

    /// <summary>What a schema says about a field besides what it takes. What it refers to has words of its own.</summary>
    private void Annotate(FieldDraft field, SchemaPart part, bool isRequired)
    {
        field.Description ??= part["description"]?.Text ?? part["title"]?.Text;
        AddTitle(field.Comments, field.Name, part, field.Description);
        if (part["default"] is { } value && !(value.Node.Kind == DataKind.Null && !isRequired))
        {
            AddDefault(field, value, isRequired);
        }

        if (part["examples"] is { IsArray: true } examples && examples.Elements.Count > 0)
        {
            field.Facets.Add(new DraftFacet("examples", YamlText.Of(examples.Node), examples.Pointer));
        }

        if (part["deprecated"]?.Node.Kind == DataKind.True)
        {
            field.Facets.Add(new DraftFacet("deprecated", "{}", part.Pointer + "/deprecated"));
        }
    }

    private void AddDefault(FieldDraft field, SchemaPart value, bool isRequired)
    {
        if (field.Facets.Exists(f => f.Key == "const"))
        {
            field.Comments.Add(Unsaid("default", value, "it has a constant"));
        }
        else if (isRequired)
        {
            field.Comments.Add(Unsaid("default", value, "it must be there"));
        }
        else if (!field.Use.IsMany)
        {
            field.Use = field.Use with { Multiplicity = Multiplicity.One };
            field.Facets.Add(new DraftFacet("default", YamlText.Of(value.Node), value.Pointer));
        }
        else if (value.Node.CountChildren() > 0)
        {
            field.Comments.Add(Unsaid("default", value, "a list or map is empty when absent"));
        }
    }

    /// <summary>Whether a closed part does not know the member.</summary>
    private static bool IsShutOut(SchemaView view, string name) => view.Parts.Count > 1 && view.Parts.Any(p =>
        p["additionalProperties"] is { IsFalse: true } && p["patternProperties"] is null && p["properties"]?[name] is null);

    /// <summary>A member that must be there, of which nothing else is said.</summary>
    private void AddRequired(RecordDraft record, SchemaView view, string name)
    {
        SchemaPart? other = view.Parts.Select(p => p["additionalProperties"]).FirstOrDefault(a => a is { IsObject: true, IsTrue: false });
        if (other is not null)
        {
            AddField(record, view, name, [other], isRequired: true);
        }
        else if (!record.IsOpen)
        {
            Note("unsaid", view.First, $"The member '{name}' must be there and must not");
            record.Comments.Add($"not said: the member '{name}' must be there");
        }
        else
        {
            record.Fields.Add(new FieldDraft(name, new UseDraft("any")) { Pointer = view.First.Pointer + "/required" });
        }
    }

    /// <summary>What becomes of members that no field names.</summary>
    private void AddRest(RecordDraft record, SchemaView view, Dictionary<string, List<SchemaPart>> properties)
    {
        view.TakeAll(["unevaluatedProperties"]);
        bool isClosed = view.Parts.Any(p => p["additionalProperties"] is { IsFalse: true } || p["unevaluatedProperties"] is { IsFalse: true });
        if (RestOf(view) is { } rest)
        {
            (List<SchemaPart> values, string key) = MapOf(view, record.Name);
            Said said = Say(values, record.Name + " other", isField: false);
            string type = ElementType(said, record.Name + " other", out List<DraftFacet> facets);
            string name = Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? "others" : "others" + i).First(n => !properties.ContainsKey(n));
            record.Fields.Add(new FieldDraft(name, new UseDraft(type, Multiplicity.Map, key))
            {
                Facets = [.. facets, new DraftFacet("rest", "true", rest.Pointer)],
                Comments = [.. said.Comments],
                Pointer = rest.Pointer,
            });
            return;
        }

        record.IsOpen = !isClosed || view.Has("patternProperties");
        view.Take("additionalProperties");
        if (isClosed && record.IsOpen)
        {
            Note("unsaid", view.First, "That no other members than those of 'patternProperties' are allowed is not said");
            record.Comments.Add("not said: no other members are allowed");
        }
    }

    /// <summary>The schema of all members that are not named; <see langword="null"/> where there is none, or more than the language's one map can say.</summary>
    private static SchemaPart? RestOf(SchemaView view)
    {
        SchemaPart[] additional = [.. view.Parts.Select(p => p["additionalProperties"]).OfType<SchemaPart>()];
        SchemaPart[] patterned = [.. view.Parts.Select(p => p["patternProperties"]).OfType<SchemaPart>()];
        return (additional, patterned) switch
        {
            ([{ IsObject: true, IsTrue: false } only], []) => only,
            ([{ IsFalse: true }], [{ IsObject: true } only]) when only.Members.Select(m => m.Value.Json).Distinct().Count() == 1
                && only.Members.All(m => PatternTranslation.Whole(m.Name, out _) is not null) => only,
            _ => null,
        };
    }

    /// <summary>What a map's values are and the type of its keys.</summary>
    private (List<SchemaPart> Values, string Key) MapOf(SchemaView view, string hint)
    {
        if (RestOf(view) is not { } rest)
        {
            if (view.Parts.Any(p => p["additionalProperties"] is { IsTrue: true } or null))
            {
                view.Take("additionalProperties");
            }

            return ([], KeyOf(view, hint));
        }

        view.Take("additionalProperties");
        if (!rest.Pointer.EndsWith("/patternProperties", StringComparison.Ordinal))
        {
            return (rest.IsTrue ? [] : [rest], view.Has("properties") ? "string" : KeyOf(view, hint));
        }

        view.Take("patternProperties");
        string pattern = string.Join('|', rest.Members.Select(m => PatternTranslation.Whole(m.Name, out _)));
        return ([rest.Members.First().Value], AddKey(hint, pattern, rest.Pointer));
    }

    private string KeyOf(SchemaView view, string hint)
    {
        if (view.TakeOne("propertyNames") is not { IsObject: true, IsTrue: false } names)
        {
            return "string";
        }

        Said said = Say([names], hint + " key", isField: false);
        if (said.Facets.Count == 0)
        {
            return said.Use is { IsMany: false, Type: not "any" } ? said.Use.Type : "string";
        }

        string name = DraftNames.OfType(hint + " key", _names);
        var key = new ScalarDraft(name, said.Use) { Pointer = names.Pointer };
        key.Facets.AddRange(said.Facets);
        _draft.Types.Add(key);
        return name;
    }

    private string AddKey(string hint, string pattern, string pointer)
    {
        string name = DraftNames.OfType(hint + " key", _names);
        _draft.Types.Add(new ScalarDraft(name, new UseDraft("string")) { Pointer = pointer, Facets = { new DraftFacet("pattern", YamlText.Of(pattern), pointer) } });
        return name;
    }
}
