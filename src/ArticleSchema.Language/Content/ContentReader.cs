using System.Text;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Content;

/// <summary>Reads articles as people keep them: JSON, YAML, and Markdown with YAML front matter. By the file's name.</summary>
internal static class ContentReader
{
    private static readonly Dictionary<int, int> s_none = [];

    public static ContentDocument Read(ContentItem item) => Read(item.Source, item.Body);

    /// <param name="source">The file.</param>
    /// <param name="body">Of Markdown: the member that takes the text below the front matter, if one does.</param>
    public static ContentDocument Read(SourceText source, string? body = null)
    {
        var diagnostics = new DiagnosticBag();
        if (source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return ReadJson(source, diagnostics);
        }

        if (!source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return ReadYaml(source, source, null, diagnostics);
        }

        if (FrontMatter.Find(source, out string reason) is not { } matter)
        {
            diagnostics.Report(ContentRules.NoFrontMatter, source, new TextSpan(0, Math.Min(source.Text.Length, source.GetLine(0).Length)), reason);
            return new ContentDocument(source, null, s_none, diagnostics.Diagnostics);
        }

        LinePosition below = source.GetPosition(matter.BodyStart);
        return ReadYaml(source, matter.Yaml, body is null ? null : (body, matter.BodyOf(source), new TextPosition(below.Line + 1, 1)), diagnostics);
    }

    private static ContentDocument ReadJson(SourceText source, DiagnosticBag diagnostics)
    {
        DataTree? tree = JsonTree.Parse(Encoding.UTF8.GetBytes(source.Text), CheckOptions.Unlimited, out DataProblem? problem);
        var document = new ContentDocument(source, tree, s_none, diagnostics.Diagnostics);
        if (problem is not null)
        {
            diagnostics.Report(ContentRules.Error, source, document.SpanAt(problem.Position), problem.Message, problem.Code);
        }

        return document;
    }

    private static ContentDocument ReadYaml(SourceText source, SourceText yaml, (string, string, TextPosition)? body, DiagnosticBag diagnostics)
    {
        YamlNode? root = YamlReader.Read(yaml, diagnostics);
        if (root is null && diagnostics.ErrorCount > 0)
        {
            return new ContentDocument(source, null, s_none, diagnostics.Diagnostics);
        }

        DataTree tree = YamlContent.Read(yaml, root, body, out IReadOnlyDictionary<int, int> ends);
        return new ContentDocument(source, tree, ends, diagnostics.Diagnostics);
    }
}
