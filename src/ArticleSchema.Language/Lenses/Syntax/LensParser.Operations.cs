using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Validation;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Lenses;

internal sealed partial class LensParser
{
    private static readonly string[] s_names =
    [
        "rename", "recase", "wrap", "head", "nest", "lift", "box", "unbox", "gather", "scatter", "move", "convert", "split", "join", "keyed", "prefix", "add", "set",
        "copy", "remove", "retype", "overflow", "promote",
    ];

    private IEnumerable<LensOperation> Operation(YamlEntry entry)
    {
        var key = SyntaxText.Of(entry.Key);
        switch (key.Value)
        {
            case "recase":
                return [new Recase { Key = key }];
            case "remove":
                return Names(entry.Value) is { } names ? [new Remove(names) { Key = key, Subject = names[0] }] : [];
            case "overflow":
                return Text(entry.Value, key) is { } bag ? [new Overflow(bag) { Key = key }] : [];
            case "gather" or "scatter":
                return Gather(entry, key);
            case "split" or "join":
                return Split(entry, key);
            case "nest" or "lift":
                return Pairs(entry, (owner, value) => Names(value) is { } members ? NestOf(key, owner, members) : null);
            case "convert":
                return Pairs(entry, (name, value) => Convert(key, name, value));
            case "prefix":
                return Pairs(entry, (name, value) => Prefix(key, name, value));
            case "add":
                return Pairs(entry, (name, value) => Add(key, name, value));
            case "set":
                return Pairs(entry, (name, value) => Set(key, name, value));
        }

        if (!s_names.Contains(key.Value))
        {
            Report(key.Span, $"There is no operation '{key.Value}'{Spelling.DidYouMean(key.Value, s_names)}");
            return [];
        }

        return Pairs(entry, (name, value) => Text(value, key) is { } other ? Simple(key, name, other) : null);
    }

    private LensOperation? Simple(SyntaxText key, string name, string other)
    {
        switch (key.Value)
        {
            case "rename":
                return new Rename(name, other) { Key = key, Subject = name };
            case "wrap":
                return new Wrap(name, other) { Key = key, Subject = name };
            case "head":
                var wrap = new Wrap(other, name) { Key = key };
                return new Inverse(wrap, wrap.BindBack) { Key = key, Subject = name };
            case "box":
                return new Box(name, other) { Key = key, Subject = name };
            case "unbox":
                var box = new Box(name, other) { Key = key };
                return new Inverse(box, box.BindBack) { Key = key, Subject = name };
            case "keyed":
                return new Keyed(name, other) { Key = key, Subject = name };
            case "copy":
                return new Copy(name, other) { Key = key, Subject = other };
            case "promote":
                return new Promote(name, other) { Key = key, Subject = other };
            case "retype":
                return new Retype(name, other) { Key = key };
            default:
                return MemberPath.Parse(name) is { } from && MemberPath.Parse(other) is { } to
                    ? new Move(from, to) { Key = key, Subject = from.Steps[0].Name }
                    : Refuse(key, $"'{name}' or '{other}' is no way to a member; write such as bodies[role=main].wordCount");
        }
    }

    private static LensOperation NestOf(SyntaxText key, string owner, List<string> members)
    {
        var nest = new Nest(owner, members) { Key = key, Subject = members[0] };
        return key.Value == "nest" ? nest : new Inverse(nest, nest.BindBack) { Key = key, Subject = owner };
    }

    private LensOperation? Convert(SyntaxText key, string name, YamlNode value)
    {
        if (value is YamlMapping tokens)
        {
            var pairs = tokens.Entries.Select(e => new KeyValuePair<string, string>(e.Key.Value, (e.Value as YamlScalar)?.Value ?? "")).ToList();
            return pairs.Count == 0 || pairs.Exists(p => p.Value.Length == 0)
                ? Refuse(key, $"'convert' of '{name}' needs a token for each token")
                : new ConvertTokens(name, pairs) { Key = key, Subject = name };
        }

        return Text(value, key) is { } type && BuiltIns.TryGet(type, out var builtIn) && builtIn is not (BuiltIn.Null or BuiltIn.None)
            ? new ConvertScalar(name, builtIn) { Key = key, Subject = name }
            : Refuse(key, $"'convert' of '{name}' takes a mapping of tokens or a built-in scalar");
    }

    private LensOperation? Prefix(SyntaxText key, string prefix, YamlNode value)
    {
        if (value is YamlMapping mapping && Member(mapping, "into") is { } list && Member(mapping, "key") is { } name && Member(mapping, "value") is { } member)
        {
            return new Prefix(prefix, list, name, member) { Key = key };
        }

        return Refuse(key, $"'prefix' of '{prefix}' needs into, key and value");
    }

    private static Add Add(SyntaxText key, string name, YamlNode value)
    {
        if (value is YamlScalar { IsEmpty: false } scalar
            && ExpressionParser.Parse(scalar.Value, out _) is { } parsed && ExpressionWalk.Names(parsed).Contains("this"))
        {
            return new Add(name, null, new LensExpression(SyntaxText.Of(scalar), parsed)) { Key = key };
        }

        return new Add(name, Node(value), null) { Key = key };
    }

    private LensOperation? Set(SyntaxText key, string name, YamlNode value) =>
        value is YamlSequence { Items: [YamlScalar older, YamlScalar newer] } && MemberPath.Parse(name) is { } path
            ? new SetConstant(path, Node(older), Node(newer)) { Key = key, Subject = path.Steps[0].Name }
            : Refuse(key, $"'set' of '{name}' needs two constants, the older and the newer: [\"1.2\", \"2.0\"]");

    private IEnumerable<LensOperation> Gather(YamlEntry entry, SyntaxText key)
    {
        if (entry.Value is not YamlMapping mapping || mapping.Entries.FirstOrDefault(e => e.Key.Value is not ("as" or "with")) is not { Value: YamlScalar list } pair
            || Member(mapping, "as") is not { } member)
        {
            Refuse(key, $"'{key.Value}' needs a member, a list and 'as': {{ headline: headlines, as: value, with: {{ role: main }} }}");
            return [];
        }

        var with = ((mapping.Find("with")?.Value as YamlMapping)?.Entries ?? []).Select(e => new KeyValuePair<string, LensNode>(e.Key.Value, Node(e.Value))).ToList();
        // 'scatter' names the list first, as its values go the other way.
        var isGather = key.Value == "gather";
        var gather = new Gather(isGather ? pair.Key.Value : list.Value, isGather ? list.Value : pair.Key.Value, member, with) { Key = key, Subject = pair.Key.Value };
        return isGather ? [gather] : [new Inverse(gather, gather.BindBack) { Key = key, Subject = pair.Key.Value }];
    }

    private IEnumerable<LensOperation> Pairs(YamlEntry entry, Func<string, YamlNode, LensOperation?> make)
    {
        if (entry.Value is not YamlMapping { Entries.Count: > 0 } mapping)
        {
            Report(entry.Value.Span, $"'{entry.Key.Value}' takes a mapping");
            return [];
        }

        return [.. mapping.Entries.Select(e => make(e.Key.Value, e.Value)).OfType<LensOperation>()];
    }

    private List<string>? Names(YamlNode node)
    {
        var names = node switch
        {
            YamlScalar { IsEmpty: false } scalar => [scalar.Value],
            YamlSequence sequence => sequence.Items.OfType<YamlScalar>().Select(s => s.Value).ToList(),
            _ => new List<string>(),
        };
        if (names.Count > 0)
        {
            return names;
        }

        Report(node.Span, "A member's name, or a list of names, must stand here");
        return null;
    }

    private string? Text(YamlNode node, SyntaxText key)
    {
        if (node is YamlScalar { IsEmpty: false } scalar)
        {
            return scalar.Value;
        }

        Report(node.Span, $"'{key.Value}' takes a name here");
        return null;
    }

    private static string? Member(YamlMapping mapping, string key) => mapping.Find(key)?.Value is YamlScalar { IsEmpty: false } scalar ? scalar.Value : null;

    private LensOperation? Refuse(SyntaxText key, string message)
    {
        Report(key.Span, message);
        return null;
    }

    /// <summary>A constant: quoted it is text, plain it is what JSON would make of it.</summary>
    private static LensNode Node(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                var made = LensNode.Object();
                foreach (var entry in mapping.Entries)
                {
                    made.Set(entry.Key.Value, Node(entry.Value));
                }

                return made;
            case YamlSequence sequence:
                return LensNode.Array(sequence.Items.Select(Node));
            default:
                var scalar = (YamlScalar)node;
                return scalar.IsEmpty ? LensNode.OfLiteral("null")
                    : LensText.IsLiteral(scalar) ? LensNode.OfLiteral(scalar.Value)
                    : LensNode.OfText(scalar.Value);
        }
    }
}
