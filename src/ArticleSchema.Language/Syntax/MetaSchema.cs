using System.Text;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Syntax;

/// <summary>
/// A JSON Schema of the language (draft 7, which every editor knows), for editors, made from the same tables as the parser. It says what one file's form can show; what names
/// mean is for the binder.
/// </summary>
internal sealed class MetaSchema
{
    private const string Name = "[A-Za-z][A-Za-z0-9._-]*";
    private const string Expression = "^ *" + Name + "(?:[?*+]| +by +" + Name + "[*+])? *$";

    private static readonly string[] s_kinds = ["record", "enum", "union", "scalar"];

    private readonly StringBuilder _json = new();
    private int _depth;
    private bool _isFirst = true;

    private MetaSchema()
    {
    }

    /// <summary>The whole, indented, with <c>\n</c>.</summary>
    public static string Write() => new MetaSchema().WriteSchema();

    private string WriteSchema()
    {
        Open();
        Text("$schema", "http://json-schema.org/draft-07/schema#");
        Text("title", "ArticleSchema");
        Text("description", "A schema of the ArticleSchema language.");
        WriteObject(Keys.Schema, "schema", "version", "types");
        Open("definitions");
        Open("record");
        Raw("anyOf", "[{ \"required\": [\"fields\"] }, { \"required\": [\"include\"] }]");
        WriteObject(Keys.Record);
        Close();
        Definition("field", Keys.Field);
        Definition("enum", Keys.Enum, "values");
        Definition("token", Keys.Token);
        Definition("union", Keys.Union, "one-of");
        Definition("scalar", Keys.Scalar, "type");
        Definition("rule", Keys.Rule, "check");
        Definition("deprecated", Keys.Deprecated);
        Definition("document", Keys.Document);
        Definition("parameter", Keys.Parameter, "type", "default");
        Definition("acceptance", Keys.Accept, "change", "reason");
        Type();
        BuiltInNames();
        Close();
        Close();
        return _json.Append('\n').ToString();
    }

    private void Definition(string name, IReadOnlyList<KeySpec> keys, params string[] required)
    {
        Open(name);
        WriteObject(keys, required);
        Close();
    }

    private void WriteObject(IReadOnlyList<KeySpec> keys, params string[] required)
    {
        Text("type", "object");
        Raw("additionalProperties", "false");
        if (required.Length > 0)
        {
            Raw("required", "[" + string.Join(", ", required.Select(JsonString.Of)) + "]");
        }

        Open("properties");
        foreach (var key in keys)
        {
            Open(key.Name);
            Text("description", key.Description);
            Shape(key.Shape);
            Close();
        }

        Close();
    }

    /// <summary>A type is of the kind that its key tells.</summary>
    private void Type()
    {
        Open("type");
        Raw("oneOf", "[" + string.Join(", ", s_kinds.Select(k => $"{{ \"$ref\": \"#/definitions/{k}\" }}")) + "]");
        Close();
    }

    private void BuiltInNames()
    {
        Open("built-in");
        Raw("enum", "[" + string.Join(", ", BuiltIns.Names.Where(n => n.Length > 0).Select(JsonString.Of)) + "]");
        Close();
    }

    private void Shape(ValueShape shape)
    {
        switch (shape)
        {
            case ValueShape.Any:
                return;
            case ValueShape.Boolean:
                Text("type", "boolean");
                return;
            case ValueShape.AnyList:
                Text("type", "array");
                return;
            case ValueShape.Expression:
                Pattern(Expression);
                return;
            case ValueShape.Compatibility:
                Choice("none", "backward", "forward", "full");
                return;
            case ValueShape.Severity:
                Choice("error", "warning", "info");
                return;
            case ValueShape.Write:
                Choice("keyed", "prefix", "bare");
                return;
            case ValueShape.Audience:
                Choice("internal");
                return;
            case ValueShape.Date:
                Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                return;
            case ValueShape.VersionOrDate:
                Raw("anyOf", "[{ \"type\": \"number\" }, { \"type\": \"string\", \"pattern\": \"^(?:(?:0|[1-9][0-9]*)\\\\.(?:0|[1-9][0-9]*)|[0-9]{4}-[0-9]{2}-[0-9]{2})$\" }]");
                return;
            case ValueShape.CountRange:
                Raw("anyOf", "[{ \"type\": \"integer\", \"minimum\": 0 }, { \"type\": \"string\", \"pattern\": \"^(?:[0-9]+|[0-9]+\\\\.\\\\.[0-9]*|\\\\.\\\\.[0-9]+)$\" }]");
                return;
            default:
                Composite(shape);
                return;
        }
    }

    private void Composite(ValueShape shape)
    {
        const string TextType = "{ \"type\": [\"string\", \"number\", \"boolean\"] }";
        const string TextList = "{ \"type\": \"array\", \"items\": " + TextType + " }";
        switch (shape)
        {
            case ValueShape.Texts:
                Raw("anyOf", $"[{TextType}, {TextList}]");
                break;
            case ValueShape.Unique:
                Raw("anyOf", $"[{{ \"type\": [\"boolean\", \"string\"] }}, {TextList}]");
                break;
            case ValueShape.TextMap:
                Map(TextType);
                break;
            case ValueShape.TextsMap:
                Map($"{{ \"anyOf\": [{TextType}, {TextList}] }}");
                break;
            case ValueShape.Groups:
                Raw("anyOf", $"[{TextList}, {{ \"type\": \"array\", \"items\": {TextList} }}]");
                break;
            case ValueShape.Document:
                Raw("anyOf", "[{ \"type\": \"boolean\" }, { \"$ref\": \"#/definitions/document\" }]");
                break;
            case ValueShape.Deprecated:
                Text("$ref", "#/definitions/deprecated");
                break;
            case ValueShape.Accept:
                Raw("type", "\"array\", \"items\": { \"$ref\": \"#/definitions/acceptance\" }");
                break;
            case ValueShape.Parameters:
                Map("{ \"$ref\": \"#/definitions/parameter\" }");
                break;
            case ValueShape.Types:
                Raw("type", "\"object\", \"additionalProperties\": false, \"patternProperties\": { \"^[A-Z][A-Za-z0-9]*$\": { \"$ref\": \"#/definitions/type\" } }");
                break;
            case ValueShape.Fields:
                Map($"{{ \"anyOf\": [{{ \"type\": \"string\", \"pattern\": {JsonString.Of(Expression)} }}, {{ \"$ref\": \"#/definitions/field\" }}] }}");
                break;
            case ValueShape.Values:
                Raw("anyOf", $"[{TextList}, {{ \"type\": \"object\", \"additionalProperties\": {{ \"anyOf\": [{{ \"type\": \"null\" }}, {{ \"$ref\": \"#/definitions/token\" }}] }} }}]");
                break;
            case ValueShape.Branches:
                Raw("anyOf", $"[{TextList}, {{ \"type\": \"object\", \"additionalProperties\": {TextType} }}]");
                break;
            case ValueShape.Rules:
                Map("{ \"$ref\": \"#/definitions/rule\" }");
                break;
            case ValueShape.Version:
                Raw("anyOf", "[{ \"type\": \"number\" }, { \"type\": \"string\", \"pattern\": \"^(?:0|[1-9][0-9]*)\\\\.(?:0|[1-9][0-9]*)$\" }]");
                break;
            default:
                Raw("type", "[\"string\", \"number\", \"boolean\"]");
                break;
        }
    }

    private void Map(string value) => Raw("type", "\"object\", \"additionalProperties\": " + value);

    private void Pattern(string pattern)
    {
        Text("type", "string");
        Text("pattern", pattern);
    }

    private void Choice(params string[] choices) => Raw("enum", "[" + string.Join(", ", choices.Select(JsonString.Of)) + "]");

    private void Open(string? name = null)
    {
        if (name is not null)
        {
            Member(name);
        }

        _json.Append('{');
        _depth++;
        _isFirst = true;
    }

    private void Close()
    {
        _depth--;
        NewLine();
        _json.Append('}');
        _isFirst = false;
    }

    private void Text(string name, string value) => Raw(name, JsonString.Of(value));

    private void Raw(string name, string value)
    {
        Member(name);
        _json.Append(value);
        _isFirst = false;
    }

    private void Member(string name)
    {
        if (!_isFirst)
        {
            _json.Append(',');
        }

        NewLine();
        JsonString.Append(_json, name);
        _json.Append(": ");
    }

    private void NewLine() => _json.Append('\n').Append(' ', _depth * 2);
}
