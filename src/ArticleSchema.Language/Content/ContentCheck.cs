using System.IO;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Content;

/// <summary>Holds one content file against its type.</summary>
internal static class ContentCheck
{
    /// <param name="item">The file.</param>
    /// <param name="read">What was read of it, with its body under the name that the schema has for that.</param>
    /// <param name="type">What it is to be.</param>
    /// <param name="nowTicks">What <c>now</c> is to rules, in ticks of UTC; without it, it is unknown.</param>
    public static CheckedContent Run(ContentItem item, ContentDocument read, RecordModel type, long? nowTicks)
    {
        ContentDocument document = item.Body is { } body && ContentTypes.JsonName(type, body) is var json && json != body ? ContentReader.Read(item.Source, json) : read;
        var diagnostics = new List<Diagnostic>(document.Diagnostics);
        string name = Path.GetFileNameWithoutExtension(document.Source.Path);
        if (document.Tree is not { } tree)
        {
            return new CheckedContent(document.Source, type) { Key = name, Diagnostics = diagnostics };
        }

        var references = new List<OpenReference>();
        var kept = new List<KeptMember>();
        var options = new CheckOptions
        {
            IsContent = true,
            Rules = new RuleRunner(new RuleEnvironment { NowTicks = nowTicks, ShowsMembers = true }),
            OpenReferences = references,
            KeptMembers = kept,
        };
        diagnostics.AddRange(Interpreter.Check(type, tree, options).Select(p => ToDiagnostic(document, p)));
        diagnostics.AddRange(kept.Select(m => Doubt(document, m)).OfType<Diagnostic>());
        List<ContentMember> members = [.. MembersOf(document, type, tree.Root)];
        ContentMember? named = members.Find(m => m.Name == item.Key);
        return new CheckedContent(document.Source, type)
        {
            Key = named?.Text ?? name,
            KeySpan = named?.Span ?? default,
            Json = diagnostics.Exists(static d => d.Rule.Severity == DiagnosticSeverity.Error) ? null : Utf8Text.Decode(LensWriter.Write(type, LensReader.Read(type, tree)).ToArray()),
            Members = members,
            References = [.. references.Where(static r => r.Path.Count == 2).Select(r => new ContentReference(r.Path[0], r.Path[1], r.Key, ToDiagnostic(document, r.Problem)))],
            Diagnostics = diagnostics,
        };
    }

    private static Diagnostic ToDiagnostic(ContentDocument document, DataProblem problem)
    {
        DiagnosticRule rule = problem.Severity switch
        {
            ProblemSeverity.Error => ContentRules.Error,
            ProblemSeverity.Warning => ContentRules.Warning,
            _ => ContentRules.Note,
        };
        return new Diagnostic(rule, document.Source, document.SpanAt(problem.Position), problem.Message, problem.Code);
    }

    /// <summary>What open records keep is theirs to keep; what is nearly a member's name is hardly meant to be kept.</summary>
    public static Diagnostic? Doubt(ContentDocument document, KeptMember kept)
    {
        string hint = Spelling.DidYouMean(kept.Name, kept.Record.Fields.Select(static f => f.JsonName));
        return hint.Length == 0 ? null : new Diagnostic(ContentRules.DoubtfulMember, document.Source, document.SpanAt(kept.Position), kept.Name, kept.Record.Name, hint);
    }

    private static IEnumerable<ContentMember> MembersOf(ContentDocument document, RecordModel type, DataNode root)
    {
        var record = (RecordCheck)ValueChecks.Of(type);
        if (!record.TryMakeSource(root, out RecordSource source))
        {
            yield break;
        }

        foreach (FieldCheck field in record.Fields.Where(static f => ContentTypes.IsNameable(f.Model)))
        {
            foreach (DataNode value in record.ValuesOf(source, field).Where(v => !field.Value.Value.IsNull(v)).Take(1))
            {
                yield return new ContentMember(field.Model.Name, value.GetString(), ValueKey.Of(field.Value.Value, value), document.SpanAt(value.Tree.PositionOf(value)));
            }
        }
    }
}
