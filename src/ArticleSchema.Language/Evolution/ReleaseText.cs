using System.Text;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

/// <summary>A draft as it stands, with every import pinned: the text of a release.</summary>
internal static class ReleaseText
{
    /// <param name="draft">The draft.</param>
    /// <param name="versions">The version that each imported id was resolved with.</param>
    public static string Pin(SchemaSyntax draft, Func<string, string> versions)
    {
        var text = new StringBuilder(draft.Source.Text.Replace("\r\n", "\n"));
        if (text.Length != draft.Source.Text.Length)
        {
            draft = SchemaParser.Parse(new SourceText(draft.Source.Path, text.ToString()));
        }

        IEnumerable<(TextSpan Span, string Id)> imports = draft.Imports.Where(i => i.Version is null).Select(i => (i.Text.Span, i.Id));
        IEnumerable<(TextSpan Span, string Id)> aliases = draft.Aliases.Where(a => a.Value.Value.IndexOf('@') < 0).Select(a => (a.Value.Span, a.Value.Value));
        foreach ((TextSpan span, string id) in imports.Concat(aliases).OrderByDescending(p => p.Span.Start))
        {
            text.Remove(span.Start, span.Length).Insert(span.Start, id + "@" + versions(id));
        }

        return text.ToString();
    }

    /// <summary>The whole file of a release.</summary>
    /// <param name="pinned">What <see cref="Pin"/> gave.</param>
    /// <param name="model">It, resolved as a release.</param>
    public static string WithHeader(string pinned, SchemaModel model) =>
        new ReleaseHeader(model.Id + "@" + model.Version, ModelDigest.Compute(model)) + "\n" + pinned;
}
