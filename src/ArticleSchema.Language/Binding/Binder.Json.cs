using System.Globalization;
using System.Text;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    /// <summary>
    /// A default, const or example as canonical JSON, each scalar read as its place asks. What breaks the type comes out as a text: the
    /// interpreter says so in its own words.
    /// </summary>
    private string ToJson(YamlNode node, TypeUse use)
    {
        var json = new StringBuilder();
        WriteJson(json, node, use);
        return json.ToString();
    }

    private void WriteJson(StringBuilder json, YamlNode node, TypeUse? use)
    {
        switch (node)
        {
            case YamlMapping mapping:
                WriteObject(json, mapping, use);
                break;
            case YamlSequence sequence:
                json.Append('[');
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    json.Append(i == 0 ? "" : ",");
                    WriteJson(json, sequence.Items[i], ElementOf(use));
                }

                json.Append(']');
                break;
            case YamlScalar scalar:
                WriteScalar(json, scalar, use);
                break;
        }
    }

    private void WriteObject(StringBuilder json, YamlMapping mapping, TypeUse? use)
    {
        json.Append('{');
        var isFirst = true;
        foreach (var entry in mapping.Entries)
        {
            json.Append(isFirst ? "" : ",");
            isFirst = false;
            JsonString.Append(json, entry.Key.Value);
            json.Append(':');
            WriteJson(json, entry.Value, MemberOf(mapping, entry.Key.Value, use));
        }

        json.Append('}');
    }

    private static TypeUse? ElementOf(TypeUse? use) => use switch
    {
        { IsList: true } => use.Element,
        { Type: ListModel list } => list.Use.IsList ? list.Use.Element : null,
        _ => null,
    };

    private static TypeUse? MemberOf(YamlMapping mapping, string name, TypeUse? use)
    {
        if (use is null)
        {
            return null;
        }

        if (use.IsMap)
        {
            return use.Element;
        }

        var type = use.Type;
        if (type is UnionModel { Tag: { } tag } union && mapping.Find(tag)?.Value is YamlScalar value)
        {
            type = union.Branches.FirstOrDefault(b => b.Tag == value.Value)?.Use.Type;
        }

        switch (type)
        {
            case RecordModel record:
                return record.Fields.FirstOrDefault(f => f.JsonName == name)?.Use;
            case ListModel { Use.IsMap: true } map:
                return map.Use.Element;
            default:
                return null;
        }
    }

    private void WriteScalar(StringBuilder json, YamlScalar scalar, TypeUse? use)
    {
        var bottom = use is null || use.IsList || use.IsMap ? BuiltIn.Any : BottomOf(use);
        if (bottom == BuiltIn.None)
        {
            bottom = use!.Type is EnumModel or UnionModel { Tag: not null } ? BuiltIn.String : BuiltIn.Any;
        }

        var text = scalar.Value;
        if (scalar.IsEmpty || (scalar.IsPlain && text == "null" && bottom != BuiltIn.String))
        {
            json.Append("null");
        }
        else if (scalar.IsPlain && bottom is BuiltIn.Boolean or BuiltIn.Any && text is "true" or "false")
        {
            json.Append(text);
        }
        else if (scalar.IsPlain && (bottom.IsNumber() || bottom == BuiltIn.Any) && IsJsonNumber(text))
        {
            json.Append(text);
        }
        else
        {
            JsonString.Append(json, text);
        }
    }

    private static bool IsJsonNumber(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        return digits.Length > 0 && digits[0] is >= '0' and <= '9' && digits[digits.Length - 1] is >= '0' and <= '9'
            && !(digits.Length > 1 && digits[0] == '0' && digits[1] is >= '0' and <= '9')
            && digits.IndexOf(".e", StringComparison.OrdinalIgnoreCase) < 0
            && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
    }
}
