using System.Text.Json;
using ArticleSchema.Language.Model;

namespace ArticleSchema.JsonSchema;

/// <summary>
/// A type and all it uses as JSON Schema 2020-12. It accepts whatever the type accepts in its canonical form; what it lets pass that the type does not is listed.
/// </summary>
internal sealed partial class JsonSchemaExport(bool isInternal)
{
    private readonly List<string> _unsaid = [];
    private readonly Dictionary<TypeModel, string> _names = [];
    private readonly Queue<TypeModel> _open = new();

    /// <summary>What JSON Schema cannot say, by type and member.</summary>
    public IReadOnlyList<string> Unsaid => _unsaid;

    public string Write(TypeModel type)
    {
        string definitions = ReadableJson.Of(json =>
        {
            json.WriteStartObject();
            NameOf(type);
            while (_open.Count > 0)
            {
                TypeModel next = _open.Dequeue();
                json.WriteStartObject(_names[next]);
                WriteType(json, next);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
        return ReadableJson.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", $"urn:articleschema:{type.Schema.Id.Replace('/', ':')}:{type.Schema.Version}:{type.Name}");
            json.WriteString("title", type.Name);
            if (_unsaid.Count > 0)
            {
                json.WriteString("$comment", "Not said here: " + string.Join("; ", _unsaid));
            }

            json.WriteString("$ref", "#/$defs/" + _names[type]);
            json.WritePropertyName("$defs");
            using JsonDocument parsed = JsonDocument.Parse(definitions);
            parsed.RootElement.WriteTo(json);
            json.WriteEndObject();
        });
    }

    /// <summary>The name of a definition; the type is written once somebody asked for it.</summary>
    private string NameOf(TypeModel type)
    {
        if (!_names.TryGetValue(type, out string? name))
        {
            name = _names.ContainsValue(type.Name) ? type.Schema.Id.Replace('/', '.') + "." + type.Name : type.Name;
            _names.Add(type, name);
            _open.Enqueue(type);
        }

        return name;
    }

    private void WriteType(Utf8JsonWriter json, TypeModel type)
    {
        if (type.Description is not null)
        {
            json.WriteString("description", type.Description);
        }

        if (type.Deprecated is not null)
        {
            json.WriteBoolean("deprecated", true);
        }

        switch (type)
        {
            case RecordModel record:
                WriteRecord(json, record);
                break;
            case EnumModel tokens:
                WriteEnum(json, tokens);
                break;
            case UnionModel union:
                WriteUnion(json, union);
                break;
            case ScalarModel scalar:
                WriteScalar(json, scalar);
                break;
            case ListModel list:
                WriteUse(json, list.Name, list.Use, list.Facets);
                break;
        }
    }

    private void WriteRecord(Utf8JsonWriter json, RecordModel record)
    {
        json.WriteString("type", "object");
        List<FieldModel> fields = [.. record.Fields.Where(f => !f.IsRest && (isInternal || !f.IsInternal))];
        json.WriteStartObject("properties");
        if (record.Document is { Tag: { } tag })
        {
            json.WriteStartObject(tag);
            json.WriteString("type", "string");
            json.WriteEndObject();
        }

        foreach (FieldModel field in fields)
        {
            json.WriteStartObject(field.JsonName);
            WriteField(json, record, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteNames(json, "required", fields.Where(f => f.IsRequired).Select(f => f.JsonName));
        if (record.Rest is { } rest)
        {
            json.WriteStartObject("additionalProperties");
            WriteUse(json, record.Name + "." + rest.Name, rest.Use.Element, rest.Facets);
            json.WriteEndObject();
        }
        else if (!record.IsOpen)
        {
            json.WriteBoolean("additionalProperties", false);
        }

        WriteGroups(json, record);
        if (record.Shorthand is { } shorthand)
        {
            _unsaid.Add($"{record.Name}: other forms in which it is read: a bare {shorthand.Name}");
        }

        foreach (RuleModel rule in record.Rules)
        {
            _unsaid.Add($"{record.Name}: rule {rule.Key}");
        }
    }

    private void WriteField(Utf8JsonWriter json, RecordModel record, FieldModel field)
    {
        string place = record.Name + "." + field.Name;
        if (field.Description is not null)
        {
            json.WriteString("description", field.Description);
        }

        if (field.Deprecated is not null)
        {
            json.WriteBoolean("deprecated", true);
        }

        Raw(json, "default", field.DefaultJson);
        if (field.ConstJson is not null && field.Use.Multiplicity is Multiplicity.One or Multiplicity.Optional)
        {
            Raw(json, "const", field.ConstJson);
        }

        if (field.RefersTo is not null)
        {
            _unsaid.Add($"{place}: refers-to {string.Join('.', field.RefersTo)}");
        }

        if (field.Forms != ReadingForms.None || field.AlsoRead.Count > 0)
        {
            _unsaid.Add($"{place}: other forms and names in which it is read");
        }

        WriteUse(json, place, field.Use, field.Facets);
    }

    private static void WriteGroups(Utf8JsonWriter json, RecordModel record)
    {
        if (record.Requires.Count > 0)
        {
            json.WriteStartObject("dependentRequired");
            foreach (var group in record.Requires.GroupBy(r => r.Field.JsonName))
            {
                WriteNames(json, group.Key, group.SelectMany(r => r.Required).Select(f => f.JsonName));
            }

            json.WriteEndObject();
        }

        if (record.Groups.Count == 0)
        {
            return;
        }

        json.WriteStartArray("allOf");
        foreach (GroupModel group in record.Groups)
        {
            WriteGroup(json, group);
        }

        json.WriteEndArray();
    }

    private static void WriteGroup(Utf8JsonWriter json, GroupModel group)
    {
        json.WriteStartObject();
        json.WriteStartArray(group.Kind == GroupKind.AtLeastOne ? "anyOf" : "oneOf");
        foreach (FieldModel field in group.Fields)
        {
            json.WriteStartObject();
            WriteNames(json, "required", [field.JsonName]);
            json.WriteEndObject();
        }

        if (group.Kind == GroupKind.AtMostOne)
        {
            json.WriteStartObject();
            json.WriteStartObject("not");
            json.WriteStartArray("anyOf");
            foreach (FieldModel field in group.Fields)
            {
                json.WriteStartObject();
                WriteNames(json, "required", [field.JsonName]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteUnion(Utf8JsonWriter json, UnionModel union)
    {
        if (union.Tag is not { } tag)
        {
            json.WriteStartArray("anyOf");
            foreach (BranchModel branch in union.Branches)
            {
                json.WriteStartObject();
                WriteUse(json, union.Name, branch.Use, FacetSet.None);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            return;
        }

        json.WriteString("type", "object");
        WriteNames(json, "required", [tag]);
        json.WriteStartObject("properties");
        json.WriteStartObject(tag);
        json.WriteString("type", "string");
        if (!union.IsOpen)
        {
            WriteNames(json, "enum", union.Branches.Select(b => b.Tag!));
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("allOf");
        foreach (BranchModel branch in union.Branches)
        {
            WriteBranch(json, union, tag, branch);
        }

        json.WriteEndArray();
    }

    private void WriteBranch(Utf8JsonWriter json, UnionModel union, string tag, BranchModel branch)
    {
        if (branch.Use.Type is RecordModel { IsOpen: false } record && record.Fields.All(f => f.JsonName != tag))
        {
            // 'additionalProperties' of the record would not know the tag.
            _unsaid.Add($"{union.Name}: the members of {record.Name}, which is closed and has no '{tag}'");
            return;
        }

        json.WriteStartObject();
        json.WriteStartObject("if");
        json.WriteStartObject("properties");
        json.WriteStartObject(tag);
        json.WriteString("const", branch.Tag);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("then");
        json.WriteString("$ref", "#/$defs/" + NameOf(branch.Use.Type!));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string key, IEnumerable<string> names)
    {
        List<string> all = [.. names];
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        all.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    private static void Raw(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(key);
            json.WriteRawValue(value, skipInputValidation: true);
        }
    }
}
