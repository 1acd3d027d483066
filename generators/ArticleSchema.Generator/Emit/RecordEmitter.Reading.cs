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

        ValueReader.Declare(source, record.Fields.Select(f => f.Value).Concat(record.Rest is { Value: MapEmit rest } ? [rest.Key, rest.Value] : []));
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
        source.Line(words == 1 ? "ulong seen = 0;" : $"global::System.Span<ulong> seen = stackalloc ulong[{CSharp.Number(words)}];");
        var seen = words == 1 ? "ref seen" : "ref seen[0]";
        source.Open($"for (var member = json.StartRecord(s_members, {seen}); member != {TypeNames.Generated}MemberNames.End; member = json.NextMember(s_members, member, {seen}))");
        source.Open("switch (member)");
        Members(source, record);
        source.Close().Close();
        End(source, record, words);
        source.Close().Line();
    }

    private static void Members(SourceWriter source, RecordEmit record)
    {
        var at = 0;
        if (record.Tag is { } tag)
        {
            at = 1;
            source.Line("case 0:").Indented(() =>
            {
                source.Line($"if (!json.Tag({CSharp.Utf8(tag.Value)})) return false;");
                source.Line("break;");
            });
        }

        foreach (var field in record.Fields)
        {
            source.Line($"case {CSharp.Number(at++)}:").Indented(() => Member(source, field));
        }

        source.Line("default:").Indented(() => Unexpected(source, record));
    }

    private static void Member(SourceWriter source, FieldEmit field)
    {
        source.Open();
        if (field.IsNoted)
        {
            source.Line("json.Note();");
            if (MayBeNull(field))
            {
                // Worth its note all the same, so it is met here.
                source.Line("if (json.Null()) break;");
            }
        }

        Place(source, field);
        Value(source, field);
        source.Line("break;");
        source.Close();
    }

    private static void Value(SourceWriter source, FieldEmit field)
    {
        if (!MayBeNull(field))
        {
            var target = field.TakesNull ? "item" : IsSettled(field) ? null : field.Local;
            ValueReader.Read(source, field.Value, target, isDeclared: !field.TakesNull);
            if (field.TakesNull)
            {
                source.Line($"if (TMode.Makes) {field.Local} = item;");
            }

            return;
        }

        var variable = field.Value is ListEmit or MapEmit || field.Value.IsReference || field.Presence == FieldPresence.Default;
        ValueReader.Read(source, field.Value, variable ? field.Local : "item", isDeclared: variable);
        if (!variable)
        {
            source.Line($"{field.Local} = item;");
        }
    }

    /// <summary>Whether <c>null</c> says that a member is absent.</summary>
    private static bool MayBeNull(FieldEmit field) => !field.IsRequired && !field.TakesNull;

    private static void Place(SourceWriter source, FieldEmit field)
    {
        if (field.Place is { } place)
        {
            source.Line($"places[{CSharp.Number(place)}] = json.Place;");
        }
    }

    private static void Unexpected(SourceWriter source, RecordEmit record)
    {
        if (record.Prefixes.Count > 0)
        {
            var prefixed = string.Join(" || ", record.Prefixes.Select(p => $"json.UnknownStartsWith({CSharp.Utf8(p)})"));
            source.Line($"if ({prefixed}) return json.Fail();");
        }

        if (record.Rest is { Value: MapEmit map })
        {
            source.Open("if (json.StartUnknownKey())");
            ValueReader.Read(source, map.Key, "key", isDeclared: false, depth: 1);
            source.Line("if (!json.EndKey()) return false;");
            ValueReader.Read(source, map.Value, "item", isDeclared: false, depth: 1);
            source.Line("if (TMode.Makes) rest.Add(key, item);");
            source.Close().Line("else if (!json.SkipUnknown()) return false;");
        }
        else
        {
            source.Line($"if (!{(record.IsOpen ? "json.Unknown<TMode>(ref unknown)" : "json.SkipUnknown()")}) return false;");
        }

        source.Line("break;");
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

        var nullable = string.Join(", ", record.Fields.Select((f, i) => (Field: f, Number: i + shift)).Where(f => MayBeNull(f.Field) && !f.Field.IsNoted).Select(f => CSharp.Number(f.Number)));
        if (nullable.Length > 0)
        {
            arguments += $", nullable: [{nullable}]";
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

    private static string Seen(int word, int words) => words == 1 ? "seen" : $"seen[{CSharp.Number(word)}]";
}
