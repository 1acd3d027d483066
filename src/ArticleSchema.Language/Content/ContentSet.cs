using System.IO;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Content;

/// <summary>The content of a project, held against itself: no key and no id twice, and what refers to other content finds it.</summary>
internal static class ContentSet
{
    private const string Id = "id";

    /// <param name="contents">Each with what is wrong in itself.</param>
    /// <param name="failures">Of those that could not be checked: a type that does not exist is one mistake, however many files have it.</param>
    public static ImmutableArray<Diagnostic> Check(IReadOnlyList<CheckedContent> contents, IEnumerable<Diagnostic> failures) => DiagnosticBag.Sort(failures
        .GroupBy(static d => (d.Rule, d.Message)).Select(static g => g.OrderBy(static d => d.Source.Path, StringComparer.Ordinal).First())
        .Concat(contents.SelectMany(static c => c.Diagnostics))
        .Concat(CheckTogether(contents)));

    private static IEnumerable<Diagnostic> CheckTogether(IReadOnlyList<CheckedContent> contents)
    {
        var diagnostics = new DiagnosticBag();
        Dictionary<string, List<CheckedContent>> collections = contents.GroupBy(static c => SchemaNames.CollectionName(c.Type.Name))
            .ToDictionary(static g => g.Key, static g => g.OrderBy(static c => c.Source.Path, StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        foreach (List<CheckedContent> collection in collections.Values)
        {
            foreach (IGrouping<RecordModel, CheckedContent> ofType in collection.GroupBy(static c => c.Type))
            {
                Repeated(diagnostics, ContentRules.DuplicateKey, ofType.Select(static c => (c.Key, c.Key, c.KeySpan, c.Source)));
                Repeated(diagnostics, ContentRules.DuplicateId, ofType.SelectMany(static c => c.Members.Where(static m => m.Name == Id).Select(m => (m.Key, m.Text, m.Span, c.Source))));
            }
        }

        var known = new Dictionary<(string, string), HashSet<string>>();
        return diagnostics.Diagnostics.Concat(contents
            .SelectMany(static c => c.References)
            .Where(r => collections.TryGetValue(r.Collection, out List<CheckedContent>? all) && !Values(all, r).Contains(r.Value))
            .Select(static r => r.Missing));

        HashSet<string> Values(List<CheckedContent> all, ContentReference reference)
        {
            if (!known.TryGetValue((reference.Collection, reference.Member), out HashSet<string>? values))
            {
                values = new(all.SelectMany(c => c.Members.Where(m => m.Name == reference.Member).Select(static m => m.Key)), StringComparer.Ordinal);
                known.Add((reference.Collection, reference.Member), values);
            }

            return values;
        }
    }

    private static void Repeated(DiagnosticBag diagnostics, DiagnosticRule rule, IEnumerable<(string Key, string Text, TextSpan Span, SourceText Source)> names)
    {
        var first = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach ((string key, string text, TextSpan span, SourceText source) in names)
        {
            if (first.TryGetValue(key, out SourceText? other))
            {
                diagnostics.Report(rule, source, span, text, Path.GetFileName(other.Path));
            }
            else
            {
                first.Add(key, source);
            }
        }
    }
}
