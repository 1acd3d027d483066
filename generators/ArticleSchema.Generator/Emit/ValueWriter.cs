using System.Globalization;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints the statements that write one value.</summary>
internal static class ValueWriter
{
    public static void Write(SourceWriter source, ValueEmit value, string expression, int depth = 0)
    {
        switch (value)
        {
            case BuiltInEmit builtIn:
                source.Line($"json.{Method(builtIn.BuiltIn)}({expression});");
                break;
            case TypeValueEmit { IsClass: true }:
                source.Line($"json.Value({expression});");
                break;
            case TypeValueEmit:
                source.Line($"{expression}.WriteJson(ref json);");
                break;
            case EnumValueEmit @enum:
                source.Line($"{@enum.Tokens}.WriteJson(ref json, {expression});");
                break;
            case ConstEmit constant:
                Write(source, constant.Value, expression, depth);
                break;
            case ListEmit list:
                WriteList(source, list, expression, depth);
                break;
            case MapEmit map:
                WriteMap(source, map, expression, depth);
                break;
        }
    }

    public static string Method(BuiltIn builtIn) => builtIn switch
    {
        BuiltIn.Uuid => "Guid",
        BuiltIn.Language => "LanguageTag",
        BuiltIn.Any => "Raw",
        BuiltIn.UriReference or BuiltIn.Email or BuiltIn.MediaType => "String",
        _ => builtIn.ToString(),
    };

    private static void WriteList(SourceWriter source, ListEmit list, string expression, int depth)
    {
        var item = Local("item", depth);
        source.Line("json.StartArray();");
        source.Open($"foreach (var {item} in {expression})");
        Write(source, list.Element, item, depth + 1);
        source.Close();
        source.Line("json.EndArray();");
    }

    private static void WriteMap(SourceWriter source, MapEmit map, string expression, int depth)
    {
        source.Line("json.StartObject();");
        WriteEntries(source, map, expression, depth);
        source.Line("json.EndObject();");
    }

    /// <summary>The entries as members of the object that is open.</summary>
    public static void WriteEntries(SourceWriter source, MapEmit map, string expression, int depth = 0)
    {
        var entry = Local("entry", depth);
        source.Open($"foreach (var {entry} in {expression})");
        if (map.Key is BuiltInEmit { BuiltIn: BuiltIn.String })
        {
            source.Line($"json.Member({entry}.Key);");
        }
        else
        {
            Write(source, map.Key, entry + ".Key", depth + 1);
            source.Line("json.EndKey();");
        }

        Write(source, map.Value, entry + ".Value", depth + 1);
        source.Close();
    }

    private static string Local(string name, int depth) => depth == 0 ? name : name + (depth + 1).ToString(CultureInfo.InvariantCulture);
}
