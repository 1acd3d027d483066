using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Lenses;

internal sealed partial class LensParser
{
    private IEnumerable<LensOperation> Split(YamlEntry entry, SyntaxText key)
    {
        if (entry.Value is not YamlMapping mapping)
        {
            Refuse(key, $"'{key.Value}' needs from, into and the expressions of both ways");
            return [];
        }

        var isSplit = key.Value == "split";
        WholeAndParts? members = mapping.Find("with") is { } with ? ByCode(mapping, with.Value, key, isSplit) : ByExpression(mapping, key, isSplit);
        if (members is null)
        {
            return [];
        }

        var split = new Split(members) { Key = key, Subject = members.Whole };
        return isSplit ? [split] : [new Inverse(split, split.BindBack) { Key = key, Subject = members.Parts[0] }];
    }

    private PartsByExpression? ByExpression(YamlMapping mapping, SyntaxText key, bool isSplit)
    {
        var parts = Parts(mapping.Find(isSplit ? "into" : "back")?.Value);
        var whole = Member(mapping, isSplit ? "from" : "into");
        var join = Expression(mapping.Find(isSplit ? "back" : "as")?.Value);
        if (parts is null || whole is null || join is null)
        {
            Refuse(key, isSplit ? "'split' needs from, into: { member: expression } and back" : "'join' needs from, into, as and back: { member: expression }");
            return null;
        }

        return new PartsByExpression([.. parts.Select(p => p.Value)], join) { Whole = whole, Parts = [.. parts.Select(p => p.Key)] };
    }

    private PartsByCode? ByCode(YamlMapping mapping, YamlNode with, SyntaxText key, bool isSplit)
    {
        Unknown(mapping, $"'{key.Value}' in C#", "from", "into", "with");
        if (with is not YamlScalar { IsEmpty: false } name || name.Value.Split('.').Any(n => !SchemaNames.IsTypeName(n)))
        {
            Report(with.Span, "'with' names a C# class, such as NameParts");
            return null;
        }

        var whole = Member(mapping, isSplit ? "from" : "into");
        if (whole is null || mapping.Find(isSplit ? "into" : "from")?.Value is not YamlSequence { Items.Count: > 0 } list || Names(list) is not { } parts)
        {
            Refuse(key, isSplit ? "'split' in C# needs from, into: [member, member] and with" : "'join' in C# needs from: [member, member], into and with");
            return null;
        }

        return new PartsByCode(SyntaxText.Of(name), _code(PartsByCode.KeyOf(name.Value, whole, parts))) { Whole = whole, Parts = parts };
    }

    private List<KeyValuePair<string, LensExpression>>? Parts(YamlNode? node)
    {
        if (node is not YamlMapping { Entries.Count: > 0 } mapping)
        {
            return null;
        }

        var parts = new List<KeyValuePair<string, LensExpression>>();
        foreach (var entry in mapping.Entries)
        {
            if (Expression(entry.Value) is not { } expression)
            {
                return null;
            }

            parts.Add(new(entry.Key.Value, expression));
        }

        return parts;
    }

    private LensExpression? Expression(YamlNode? node)
    {
        if (node is not YamlScalar { IsEmpty: false } scalar)
        {
            return null;
        }

        if (ExpressionParser.Parse(scalar.Value, out var error) is { } parsed)
        {
            return new LensExpression(SyntaxText.Of(scalar), parsed);
        }

        Report(ScalarOffsets(scalar, error!), error!.Message);
        return null;
    }

    private static Text.TextSpan ScalarOffsets(YamlScalar scalar, RuleError error) => scalar.IsPlain
        ? new Text.TextSpan(scalar.Span.Start + error.Span.Start, error.Span.Length)
        : scalar.Span;
}
