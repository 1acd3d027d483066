using System.Globalization;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints the statements that read one value, or return false.</summary>
internal static class ValueReader
{
    /// <summary>
    /// Declares what the values of a method share: one text, since each is done with before the next one is read. One for each would
    /// have to be cleared at every call.
    /// </summary>
    public static void Declare(SourceWriter source, IEnumerable<ValueEmit> values)
    {
        if (values.Any(UsesText))
        {
            source.Line($"{TypeNames.Generated}JsonText text;");
        }
    }

    private static bool UsesText(ValueEmit value) => value switch
    {
        BuiltInEmit builtIn => builtIn.IsReadAsText,
        TypeValueEmit type => type.Failures.Count > 0,
        ConstEmit constant => constant.Kind == JsonKind.String,
        ListEmit list => list.Unique == UniqueEmit.Key || ComparesTexts(list) || UsesText(list.Element),
        MapEmit map => map.Key is BuiltInEmit { BuiltIn: BuiltIn.String } || UsesText(map.Key) || UsesText(map.Value),
        _ => false,
    };

    private static bool ComparesTexts(ListEmit list) =>
        list.Unique == UniqueEmit.Value && list.Element is not BuiltInEmit { BuiltIn: BuiltIn.Integer or BuiltIn.Date or BuiltIn.Boolean };

    /// <param name="target">The variable that takes the value; <see langword="null"/> for a const that is only checked.</param>
    /// <param name="isDeclared">Whether the variable stands already.</param>
    /// <param name="depth">How many lists deep: what makes the names of locals differ.</param>
    public static void Read(SourceWriter source, ValueEmit value, string? target, bool isDeclared, int depth = 0)
    {
        if (value.RefersTo is { } path)
        {
            source.Line($"json.Refer({CSharp.Literal(path)});");
        }

        switch (value)
        {
            case BuiltInEmit builtIn:
                ReadBuiltIn(source, builtIn, target!, isDeclared, depth);
                break;
            case TypeValueEmit type:
                if (type.Failures.Count > 0)
                {
                    source.Line($"if (json.PeekText(out text) && ({string.Join(" || ", type.Failures)})) return json.Fail();");
                }

                source.Line($"if (!{type.CSharpType}.ReadJson<TMode>(ref json, {Out(target!, isDeclared)})) return false;");
                break;
            case EnumValueEmit @enum:
                source.Line($"if (!{@enum.Tokens}.ReadJson<TMode>(ref json, {Out(target!, isDeclared)})) return false;");
                break;
            case ConstEmit constant:
                ReadConst(source, constant, target, isDeclared, depth);
                break;
            case ListEmit list:
                ReadList(source, list, target!, isDeclared, depth);
                break;
            case MapEmit map:
                ReadMap(source, map, target!, isDeclared, depth);
                break;
        }
    }

    private static void ReadBuiltIn(SourceWriter source, BuiltInEmit value, string target, bool isDeclared, int depth)
    {
        if (value.IsReadAsText)
        {
            ReadAsText(source, value, target, isDeclared);
            return;
        }

        source.Line($"if (!json.{Method(value.BuiltIn, isDeclared)}({Out(target, isDeclared)})) return false;");
        if (value.Failures.Count > 0)
        {
            var failures = value.Failures.Select(f => string.Format(CultureInfo.InvariantCulture, f, target));
            source.Line($"if ({string.Join(" || ", failures)}) return json.Fail();");
        }
    }

    private static void ReadAsText(SourceWriter source, BuiltInEmit value, string target, bool isDeclared)
    {
        var failures = string.Concat(value.Failures.Select(f => " || " + f));
        if (value.BuiltIn == BuiltIn.Uri)
        {
            source.Line($"if (!json.{Method(value.BuiltIn, isDeclared)}({Out(target, isDeclared)}, out text){failures}) return json.Fail();");
            return;
        }

        var call = value.BuiltIn == BuiltIn.String ? "json.Text(out text)" : $"json.Text({TypeNames.Generated}TextFormat.{value.BuiltIn}, out text)";
        source.Line($"if (!{call}{failures}) return json.Fail();");
        source.Line(isDeclared ? $"if (TMode.Makes) {target} = json.Make(text);" : $"var {target} = TMode.Makes ? json.Make(text) : null!;");
    }

    private static string Method(BuiltIn builtIn, bool isDeclared) => builtIn switch
    {
        // A variable that stands already is the field behind a property.
        BuiltIn.Uri when isDeclared => "UriText<TMode>",
        BuiltIn.Boolean or BuiltIn.Integer or BuiltIn.Number or BuiltIn.Decimal or BuiltIn.Date or BuiltIn.Timestamp or BuiltIn.Uuid => builtIn.ToString(),
        _ => builtIn + "<TMode>",
    };

    private static void ReadConst(SourceWriter source, ConstEmit constant, string? target, bool isDeclared, int depth)
    {
        switch (constant.Kind)
        {
            case JsonKind.String:
                if (constant.HasOtherSpellings)
                {
                    source.Line("if (!json.Text(out text)) return false;");
                    source.Line($"if (!text.Is({CSharp.Utf8(constant.Text)})) json.Note();");
                    break;
                }

                source.Line($"if (!json.Text(out text) || !text.Is({CSharp.Utf8(constant.Text)})) return json.Fail();");
                break;
            case JsonKind.Boolean:
                source.Line($"if (!json.Boolean(out var {Local("flag", depth)}) || {(constant.Text == "true" ? "!" : "")}{Local("flag", depth)}) return json.Fail();");
                break;
            default:
                var method = constant.CSharpType switch { "long" => "Integer", "double" => "Number", _ => "Decimal" };
                var literal = constant.CSharpType switch { "long" => constant.Text + "L", "double" => constant.Text + "d", _ => constant.Text + "m" };
                source.Line($"if (!json.{method}(out var {Local("number", depth)}) || {Local("number", depth)} != {literal}) return json.Fail();");
                break;
        }

        if (target is not null)
        {
            source.Line($"{(isDeclared ? "" : "var ")}{target} = {constant.Expression};");
        }
    }

    private static void ReadList(SourceWriter source, ListEmit list, string target, bool isDeclared, int depth)
    {
        var (builder, more, item, count, unique) =
            (Local("list", depth), Local("more", depth), Local("item", depth), Local("count", depth), Local("unique", depth));
        Note(source, list.IsNoted);
        source.Line($"var {builder} = new {TypeNames.Generated}ListBuilder<{list.Element.CSharpType}>();");
        if (list.CountFailure is not null)
        {
            source.Line($"var {count} = 0;");
        }

        if (list.Unique != UniqueEmit.None)
        {
            source.Line($"var {unique} = json.Unique();");
        }

        source.Open($"for (var {more} = json.StartArray(); {more}; {more} = json.NextElement())");
        if (list.Unique == UniqueEmit.Key)
        {
            source.Line($"if (json.TextMember({CSharp.Member(list.UniqueKey!)}, out text) && !{unique}.Add(text)) return json.Fail();");
        }

        ReadElement(source, list, item, unique, depth);
        source.Line($"if (TMode.Makes) {builder}.Add({item});");
        if (list.CountFailure is not null)
        {
            source.Line($"{count}++;");
        }

        source.Close();
        var failure = list.CountFailure is null ? "" : " || " + list.CountFailure.Replace("count", count);
        source.Line($"if (json.Failed{failure}) return json.Fail();");
        Finish(source, list, $"{builder}.ToValueList()", target, isDeclared);
    }

    private static void ReadElement(SourceWriter source, ListEmit list, string item, string unique, int depth)
    {
        if (ComparesTexts(list) && list.Element is BuiltInEmit builtIn)
        {
            // The text that was read is still at hand.
            ReadAsText(source, builtIn, item, isDeclared: false);
            source.Line($"if (!{unique}.Add(text)) return json.Fail();");
            return;
        }

        if (ComparesTexts(list))
        {
            // Texts are compared as they stand, before anything is made of them.
            source.Line($"if (json.PeekText(out text) && !{unique}.Add(text)) return json.Fail();");
            Read(source, list.Element, item, isDeclared: false, depth + 1);
            return;
        }

        Read(source, list.Element, item, isDeclared: false, depth + 1);
        if (list.Unique == UniqueEmit.Value)
        {
            source.Line($"if (!{unique}.Add({item})) return json.Fail();");
        }
    }

    private static void ReadMap(SourceWriter source, MapEmit map, string target, bool isDeclared, int depth)
    {
        var (builder, more, key, item) = (Local("map", depth), Local("more", depth), Local("key", depth), Local("item", depth));
        Note(source, map.IsNoted);
        source.Line($"var {builder} = new {TypeNames.Generated}MapBuilder<{map.Key.CSharpType}, {map.Value.CSharpType}>();");
        var count = Local("count", depth);
        if (map.CountFailure is not null)
        {
            source.Line($"var {count} = 0;");
        }

        var keys = Local("keys", depth);
        if (map.Key is BuiltInEmit { BuiltIn: BuiltIn.Language })
        {
            source.Line($"var {keys} = json.Unique();");
        }

        source.Open($"for (var {more} = json.StartObject(); {more}; {more} = json.NextMember())");
        if (map.Key is BuiltInEmit { BuiltIn: BuiltIn.String })
        {
            source.Line("if (!json.Key(out text)) return false;");
            source.Line($"var {key} = TMode.Makes ? json.Make(text) : null!;");
        }
        else if (map.Key is BuiltInEmit { BuiltIn: BuiltIn.Language })
        {
            source.Line($"if (!json.LanguageKey<TMode>(ref {keys}, out var {key})) return false;");
        }
        else
        {
            source.Line($"if (!json.StartKey()) return false;");
            Read(source, map.Key, key, isDeclared: false, depth + 1);
            source.Line("if (!json.EndKey()) return false;");
        }

        Read(source, map.Value, item, isDeclared: false, depth + 1);
        source.Line($"if (TMode.Makes) {builder}.Add({key}, {item});");
        if (map.CountFailure is not null)
        {
            source.Line($"{count}++;");
        }

        source.Close();
        var failure = map.CountFailure is null ? "" : " || " + map.CountFailure.Replace("count", count);
        source.Line($"if (json.Failed{failure}) return json.Fail();");
        Finish(source, map, $"{builder}.ToValueMap()", target, isDeclared);
    }

    // In a pass that only checks nobody asks the builder for anything, and the compiler leaves it out.
    private static void Finish(SourceWriter source, ValueEmit value, string made, string target, bool isDeclared)
    {
        source.Line(isDeclared ? $"if (TMode.Makes) {target} = {made};" : $"var {target} = TMode.Makes ? {made} : default({value.CSharpType});");
    }

    private static void Note(SourceWriter source, bool isNoted)
    {
        if (isNoted)
        {
            source.Line("json.Note();");
        }
    }

    private static string Out(string target, bool isDeclared) => isDeclared ? "out " + target : "out var " + target;

    private static string Local(string name, int depth) => depth == 0 ? name : name + (depth + 1).ToString(CultureInfo.InvariantCulture);
}
