using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <content>The method that writes a record.</content>
internal static partial class RecordEmitter
{
    private static void Write(SourceWriter source, RecordEmit record)
    {
        TypeEmitter.OpenWrite(source);
        source.Line("json.StartObject();");
        if (record.Tag is { } tag)
        {
            source.Line($"json.Tag({CSharp.Member(tag.Name)}, {CSharp.Utf8(CSharp.Json(tag.Value))});");
        }

        foreach (var field in record.Fields)
        {
            WriteMember(source, field);
        }

        if (record.Rest is { Value: MapEmit map } rest)
        {
            ValueWriter.WriteEntries(source, map, rest.Name);
        }

        if (record.IsOpen)
        {
            source.Line("json.Unknown(Unknown);");
        }

        source.Line("json.EndObject();").Close().Line();
    }

    private static void WriteMember(SourceWriter source, FieldEmit field)
    {
        var conditions = new List<string>();
        var value = field.Name;
        if (field.IsInternal)
        {
            conditions.Add("!json.Public");
        }

        if (IsUri(field))
        {
            value = Backing(field);
            if (field.Presence == FieldPresence.Optional)
            {
                conditions.Add($"{value}.HasValue");
            }
        }
        else if (field.Presence == FieldPresence.Optional)
        {
            value = field.Local;
            conditions.Add($"{field.Name} is {{ }} {value}");
        }
        else if (field.Presence == FieldPresence.Empty)
        {
            conditions.Add($"{field.Name}.Count > 0");
        }

        if (conditions.Count > 0)
        {
            source.Open($"if ({string.Join(" && ", conditions)})");
        }

        source.Line($"json.Member({CSharp.Member(field.JsonName)});");
        ValueWriter.Write(source, field.Value, value);
        if (field.AlsoWrite is { } second)
        {
            source.Open("if (json.SecondNames)");
            source.Line($"json.Member({CSharp.Member(second)});");
            ValueWriter.Write(source, field.Value, value, depth: 1);
            source.Close();
        }

        if (conditions.Count > 0)
        {
            source.Close();
        }
    }
}
