using System.Globalization;
using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <content>The method that reads a record.</content>
internal static partial class RecordEmitter
{
    private const int BitsPerWord = 64;

    private static void Read(SourceWriter source, RecordEmit record)
    {
        TypeEmitter.OpenRead(source, record);
        source.Line("value = null!;");
        foreach (var field in record.Fields.Where(f => !IsSettled(f)))
        {
            source.Line($"{LocalType(field)} {field.Local} = {LocalStart(field)};");
        }

        ValueReader.Declare(source, record.AllFields().Select(f => f.Value));
        if (record.IsOpen)
        {
            source.Line($"{TypeNames.Runtime}UnknownMembers.Builder unknown = default;");
        }

        if (record.Rest is { Value: MapEmit map })
        {
            source.Line($"var rest = new {TypeNames.Generated}MapBuilder<{map.Key.CSharpType}, {map.Value.CSharpType}>();");
        }

        RulesEmitter.Start(source, record.Rules);
        var words = WordCount(record);
        for (var word = 0; word < words; word++)
        {
            source.Line($"ulong {Seen(word, words)} = 0;");
        }

        source.Line("if (!json.StartObject()) goto End;");
        source.Line("var member = 0;");
        source.Line("Next:");
        source.Open("switch (member)");
        Members(source, record, words);
        source.Close();
        source.Line("End:");
        End(source, record, words);
        source.Close().Line();
    }

    private static void Members(SourceWriter source, RecordEmit record, int words)
    {
        var at = 0;
        if (record.Tag is { } tag)
        {
            source.Line("case 0:").Indented(() =>
            {
                source.Open($"if (json.IsTag({CSharp.Member(tag.Name)}, {Bit(0)}, ref {Seen(0, words)}))");
                source.Line($"if (!json.Tag({CSharp.Utf8(tag.Value)})) return false;");
                source.Line("if (!json.NextMember()) goto End;");
                source.Close().Line($"goto {Next(0, record)};");
            });
            at = 1;
        }

        foreach (var field in record.Fields)
        {
            var member = at++;
            source.Line($"case {CSharp.Number(member)}:").Indented(() => Member(source, record, field, member, words));
        }

        source.Line("default:").Indented(() => Unexpected(source, record, words));
    }

    private static void Member(SourceWriter source, RecordEmit record, FieldEmit field, int member, int words)
    {
        source.Open($"if (json.Is({CSharp.Member(field.JsonName)}, {Bit(member % BitsPerWord)}, ref {Seen(member / BitsPerWord, words)}))");
        if (field.IsNoted)
        {
            source.Line("json.Note();");
        }

        if (field.IsRequired || field.TakesNull)
        {
            Place(source, field);
            var target = field.TakesNull ? "item" : IsSettled(field) ? null : field.Local;
            ValueReader.Read(source, field.Value, target, isDeclared: !field.TakesNull);
            if (field.TakesNull)
            {
                source.Line($"if (TMode.Makes) {field.Local} = item;");
            }
        }
        else
        {
            source.Open("if (!json.Null())");
            Place(source, field);
            var variable = field.Value is ListEmit or MapEmit || field.Value.IsReference || field.Presence == FieldPresence.Default;
            ValueReader.Read(source, field.Value, variable ? field.Local : "item", isDeclared: variable);
            if (!variable)
            {
                source.Line($"{field.Local} = item;");
            }

            source.Close();
        }

        source.Line("if (!json.NextMember()) goto End;");
        // What must be there and is not next comes in another order: no use in trying the names behind it one by one.
        if (field.IsRequired && Next(member, record) != "default")
        {
            source.Line($"goto {Next(member, record)};").Close().Line("goto default;");
        }
        else
        {
            source.Close();
            if (Next(member, record) != "default")
            {
                source.Line("else if (json.IsOutOfOrder) goto default;");
            }

            source.Line($"goto {Next(member, record)};");
        }
    }

    private static void Place(SourceWriter source, FieldEmit field)
    {
        if (field.Place is { } place)
        {
            source.Line($"places[{CSharp.Number(place)}] = json.Place;");
        }
    }

    private static void Unexpected(SourceWriter source, RecordEmit record, int words)
    {
        var seen = string.Join(", ", Enumerable.Range(0, words).Select(w => Seen(w, words)));
        source.Line($"member = json.Find(s_members, {(words > 2 ? $"[{seen}]" : seen)});");
        source.Line("if (member >= 0) goto Next;");
        if (record.Prefixes.Count > 0)
        {
            var prefixed = string.Join(" || ", record.Prefixes.Select(p => $"json.UnknownStartsWith({CSharp.Utf8(p)})"));
            source.Line($"if (member == {TypeNames.Generated}MemberNames.Unknown && ({prefixed})) return json.Fail();");
        }

        if (record.Rest is { Value: MapEmit map })
        {
            source.Line($"if (member != {TypeNames.Generated}MemberNames.Unknown) return false;");
            source.Open("if (json.StartUnknownKey())");
            ValueReader.Read(source, map.Key, "key", isDeclared: false, depth: 1);
            source.Line("if (!json.EndKey()) return false;");
            ValueReader.Read(source, map.Value, "item", isDeclared: false, depth: 1);
            source.Line("if (TMode.Makes) rest.Add(key, item);");
            source.Close().Line("else if (!json.SkipUnknown()) return false;");
            source.Line("if (!json.NextMember()) goto End;");
            source.Line("member = int.MaxValue;");
            source.Line("goto Next;");
            return;
        }

        var unknown = record.IsOpen ? "json.Unknown<TMode>(ref unknown)" : "json.SkipUnknown()";
        source.Line($"if (member != {TypeNames.Generated}MemberNames.Unknown || !{unknown}) return false;");
        source.Line("if (!json.NextMember()) goto End;");
        source.Line("member = int.MaxValue;");
        source.Line("goto Next;");
    }

    private static void End(SourceWriter source, RecordEmit record, int words)
    {
        var failures = new List<string> { "json.Failed" };
        var shift = record.Tag is null ? 0 : 1;
        for (var word = 0; word < words; word++)
        {
            ulong required = 0;
            for (var i = 0; i < record.Fields.Count; i++)
            {
                if ((i + shift) / BitsPerWord == word && record.Fields[i].IsRequired)
                {
                    required |= 1UL << ((i + shift) % BitsPerWord);
                }
            }

            if (required != 0)
            {
                var mask = "0x" + required.ToString("X", CultureInfo.InvariantCulture) + "UL";
                failures.Add($"({Seen(word, words)} & {mask}) != {mask}");
            }
        }

        source.Line($"if ({string.Join(" || ", failures)}) return false;");
        if (record.Tag is not null)
        {
            source.Line($"if (json.IsRoot && ({Seen(0, words)} & 1) == 0) json.Note();");
        }

        RulesEmitter.Run(source, record.Rules);
        source.Open("if (TMode.Makes)");
        source.Open($"value = new {record.Name}");
        foreach (var field in record.Fields.Where(f => !IsSettled(f)))
        {
            if (IsUri(field))
            {
                // What is required must be named here; the field itself is set below, and the object not made.
                if (field.IsRequired && field.Initializer is null)
                {
                    source.Line($"{field.Name} = null!,");
                }

                continue;
            }

            var sure = field.IsRequired && field.Value.IsReference ? "!" : "";
            source.Line($"{field.Name} = {field.Local}{sure},");
        }

        if (record.Rest is { } rest)
        {
            source.Line($"{rest.Name} = rest.ToValueMap(),");
        }

        if (record.IsOpen)
        {
            source.Line("Unknown = unknown.ToUnknownMembers(),");
        }

        source.Close("};");
        foreach (var field in record.Fields.Where(f => IsUri(f) && !IsSettled(f)))
        {
            source.Line($"value.{Backing(field)} = {field.Local};");
        }

        source.Close();
        source.Line("return true;");
    }

    private static void Names(SourceWriter source, RecordEmit record)
    {
        var shift = record.Tag is null ? 0 : 1;
        var names = record.Fields.Select(f => f.JsonName);
        if (record.Tag is { } tag)
        {
            names = names.Prepend(tag.Name);
        }

        var aliases = record.Fields.SelectMany((f, i) => f.AlsoRead.Select(a => $"({CSharp.Literal(a)}, {CSharp.Number(i + shift)})")).ToList();
        var arguments = $"[{string.Join(", ", names.Select(CSharp.Literal))}]";
        if (aliases.Count > 0)
        {
            arguments += $", [{string.Join(", ", aliases)}]";
        }

        if (record.Tag is not null)
        {
            arguments += ", rootOnly: 0";
        }

        source.Line($"private static readonly {TypeNames.Generated}MemberNames s_members = new({arguments});").Line();
    }

    private static string LocalType(FieldEmit field) => field.Presence switch
    {
        _ when IsUri(field) => TypeNames.Generated + "UriText",
        FieldPresence.Optional => field.CSharpType,
        _ when field.Value.IsReference => field.Value.CSharpType + "?",
        _ => field.CSharpType,
    };

    private static string LocalStart(FieldEmit field) => field.Presence switch
    {
        FieldPresence.Default => Start(field)!,
        _ when IsUri(field) => "default",
        FieldPresence.Empty => "[]",
        FieldPresence.Optional => "null",
        _ when field.Value.IsReference => "null",
        _ => "default",
    };

    private static int WordCount(RecordEmit record) =>
        Math.Max(1, (record.Fields.Count + (record.Tag is null ? 0 : 1) + BitsPerWord - 1) / BitsPerWord);

    private static string Next(int member, RecordEmit record) =>
        member + 1 < record.Fields.Count + (record.Tag is null ? 0 : 1) ? "case " + CSharp.Number(member + 1) : "default";

    private static string Seen(int word, int words) => words == 1 ? "seen" : "seen" + CSharp.Number(word);

    private static string Bit(int bit) => bit == 0 ? "1UL" : $"1UL << {CSharp.Number(bit)}";
}
