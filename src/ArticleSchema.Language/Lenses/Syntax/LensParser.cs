using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Lenses;

/// <summary>A <c>*.lens.yaml</c> to its syntax.</summary>
internal sealed partial class LensParser
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics = new();

    private readonly Func<string, ILensCode?> _code;

    private LensParser(SourceText source, Func<string, ILensCode?> code)
    {
        _source = source;
        _code = code;
    }

    /// <param name="text">The lens, as <see cref="LensText"/> wrote it.</param>
    /// <param name="code">The C# that it names.</param>
    public static LensSyntax Parse(string text, Func<string, ILensCode?> code) => new LensParser(new SourceText("", ""), code).ParseFile(LensText.Read(text));

    private LensSyntax ParseFile(YamlNode? root)
    {
        if (root is not YamlMapping mapping)
        {
            if (root is not null || _diagnostics.ErrorCount == 0)
            {
                Report(root?.Span ?? new TextSpan(0, 0), "A lens is a mapping with 'lens' and 'steps'");
            }

            return new LensSyntax(_source, _diagnostics);
        }

        Unknown(mapping, "a lens", "lens", "steps", "description");
        LensReference? from = null;
        LensReference? to = null;
        if (mapping.Find("lens")?.Value is YamlMapping ends)
        {
            Unknown(ends, "'lens'", "from", "to");
            from = End(ends, "from");
            to = End(ends, "to");
        }
        else
        {
            Report(mapping.Find("lens")?.Value.Span ?? new TextSpan(0, 0), "The lens does not say what it joins; write lens: { from: newsroom/article@1.2:Article, to: newsroom/article@2.0:Article }");
        }

        return new LensSyntax(_source, _diagnostics) { Root = mapping, From = from, To = to, Steps = [.. Items(mapping.Find("steps")?.Value, "steps").Select(Step).OfType<LensStep>()] };
    }

    private LensReference? End(YamlMapping ends, string key)
    {
        if (ends.Find(key)?.Value is not YamlScalar { IsEmpty: false } scalar)
        {
            Report(ends.Span, $"The lens has no '{key}'");
            return null;
        }

        var reference = LensReference.Parse(SyntaxText.Of(scalar));
        if (reference is null)
        {
            Report(scalar.Span, $"'{scalar.Value}' names no type; write such as newsroom/article@1.2:Article");
        }

        return reference;
    }

    private LensStep? Step(YamlNode node)
    {
        if (node is not YamlMapping step)
        {
            Report(node.Span, "A step is a mapping with 'in' and 'do'");
            return null;
        }

        Unknown(step, "a step", "in", "do");
        if (step.Find("in")?.Value is not YamlScalar { IsEmpty: false } type)
        {
            Report(step.Span, "The step does not say where; add in: Article, or in: \"*\"");
            return null;
        }

        var operations = new List<LensOperation>();
        foreach (var item in Items(step.Find("do")?.Value, "do"))
        {
            if (item is YamlMapping { Entries: { Count: 1 } entries })
            {
                operations.AddRange(Operation(entries[0]));
            }
            else
            {
                Report(item.Span, "An operation is a mapping with one key, such as rename: { dek: standfirst }");
            }
        }

        return new LensStep(SyntaxText.Of(type), operations);
    }

    private IReadOnlyList<YamlNode> Items(YamlNode? node, string key)
    {
        if (node is YamlSequence sequence)
        {
            return sequence.Items;
        }

        if (node is not null and not YamlScalar { IsEmpty: true })
        {
            Report(node.Span, $"'{key}' is a list");
        }

        return [];
    }

    private void Unknown(YamlMapping mapping, string what, params string[] keys)
    {
        foreach (var entry in mapping.Entries.Where(e => !keys.Contains(e.Key.Value)))
        {
            Report(entry.Key.Span, $"'{entry.Key.Value}' is no key of {what}{Spelling.DidYouMean(entry.Key.Value, keys)}");
        }
    }

    private void Report(TextSpan span, string message) => _diagnostics.Report(LensRules.Malformed, _source, span, message);
}
