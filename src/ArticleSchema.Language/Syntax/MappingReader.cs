using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Syntax;

/// <summary>Takes the values of one mapping by their keys, and reports the keys that are not known there and values of the wrong kind.</summary>
internal sealed class MappingReader
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly YamlMapping _mapping;

    public MappingReader(SourceText source, DiagnosticBag diagnostics, YamlMapping mapping, IReadOnlyList<KeySpec> keys, string owner)
    {
        _source = source;
        _diagnostics = diagnostics;
        _mapping = mapping;
        ReportUnknownKeys(keys, owner);
    }

    public YamlEntry? Entry(string key) => _mapping.Find(key);

    /// <summary>The key itself, to point at.</summary>
    public SyntaxText? Key(string key) => Entry(key) is { } entry ? SyntaxText.Of(entry.Key) : null;

    public SyntaxText? Text(string key) => Entry(key) is { } entry ? AsText(entry.Value, key) : null;

    /// <summary>A text or a list of texts.</summary>
    public IReadOnlyList<SyntaxText> Texts(string key)
    {
        if (Entry(key) is not { } entry)
        {
            return [];
        }

        switch (entry.Value)
        {
            case YamlSequence sequence:
                return AsTexts(sequence, key);
            case YamlMapping:
                ReportKind(entry.Value, key, "a text or a list of texts");
                return [];
            default:
                return AsText(entry.Value, key) is { } one ? [one] : [];
        }
    }

    public bool? Boolean(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        switch (text.Value)
        {
            case "true":
                return true;
            case "false":
                return false;
            default:
                _diagnostics.Report(FileRules.NotBoolean, _source, text.Span, key, text.Value);
                return null;
        }
    }

    /// <summary>The key where its value is true; <see langword="null"/> for false and for nothing.</summary>
    public SyntaxText? Flag(string key) => Boolean(key) == true ? Key(key) : null;

    public YamlMapping? Mapping(string key) => Entry(key) is { } entry ? AsMapping(entry.Value, key) : null;

    public IReadOnlyList<YamlNode> Items(string key)
    {
        if (Entry(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is YamlSequence sequence)
        {
            return sequence.Items;
        }

        ReportKind(entry.Value, key, "a list");
        return [];
    }

    public IReadOnlyList<NamedText> NamedTexts(string key)
    {
        if (Mapping(key) is not { } mapping)
        {
            return [];
        }

        var texts = new List<NamedText>();
        foreach (var entry in mapping.Entries)
        {
            if (AsText(entry.Value, entry.Key.Value) is { } value)
            {
                texts.Add(new NamedText(SyntaxText.Of(entry.Key), value));
            }
        }

        return texts;
    }

    /// <summary>A text that must be one of some.</summary>
    public SyntaxText? Choice(string key, IReadOnlyList<string> choices)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (choices.Contains(text.Value))
        {
            return text;
        }

        _diagnostics.Report(
            FileRules.NotOneOf, _source, text.Span, key, string.Join(", ", choices), text.Value, Spelling.DidYouMean(text.Value, choices));
        return null;
    }

    public SyntaxText? AsText(YamlNode node, string key)
    {
        switch (node)
        {
            case YamlScalar { IsRefused: true }:
                return null;
            case YamlScalar { IsEmpty: false } scalar:
                return SyntaxText.Of(scalar);
            case YamlMapping { IsFlow: true }:
                _diagnostics.Report(FileRules.NeedsQuotes, _source, node.Span, key, "{");
                return null;
            case YamlSequence when node.Span.Start < _source.Text.Length && _source.Text[node.Span.Start] == '[':
                _diagnostics.Report(FileRules.NeedsQuotes, _source, node.Span, key, "[");
                return null;
            default:
                ReportKind(node, key, "a text");
                return null;
        }
    }

    public YamlMapping? AsMapping(YamlNode node, string key)
    {
        if (node is YamlMapping mapping)
        {
            return mapping;
        }

        ReportKind(node, key, "a mapping");
        return null;
    }

    public void ReportKind(YamlNode node, string key, string wanted)
    {
        if (node is not YamlScalar { IsRefused: true })
        {
            _diagnostics.Report(FileRules.WrongKind, _source, node.Span, key, wanted, node.Kind);
        }
    }

    private List<SyntaxText> AsTexts(YamlSequence sequence, string key)
    {
        var texts = new List<SyntaxText>();
        foreach (var item in sequence.Items)
        {
            if (AsText(item, key) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private void ReportUnknownKeys(IReadOnlyList<KeySpec> keys, string owner)
    {
        foreach (var entry in _mapping.Entries)
        {
            var key = entry.Key.Value;
            if (!keys.Any(k => k.Name == key))
            {
                _diagnostics.Report(
                    FileRules.UnknownKey, _source, entry.Key.Span, key, owner, Spelling.DidYouMean(key, keys.Select(k => k.Name)));
            }
        }
    }
}
