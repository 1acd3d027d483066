using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Cli.Drafts;

/// <summary>
/// Makes a draft build: the binder is asked what is wrong with it, and what it refuses is taken out, the narrowest part first, and said in a comment there.
/// So the language alone decides what can be said in it.
/// </summary>
internal sealed class DraftMending
{
    private const int MostRounds = 200;

    private readonly SchemaDraft _draft;
    private readonly Action<DraftPart, string>? _onRefused;

    private DraftMending(SchemaDraft draft, Action<DraftPart, string>? onRefused)
    {
        _draft = draft;
        _onRefused = onRefused;
    }

    /// <param name="draft">What is to be written; it is changed where it does not build.</param>
    /// <param name="path">The name of the file, for messages.</param>
    /// <param name="onRefused">Told of each part that is taken out, and why.</param>
    public static MendedDraft Run(SchemaDraft draft, string path, Action<DraftPart, string>? onRefused = null)
    {
        var mending = new DraftMending(draft, onRefused);
        for (int round = 0; ; round++)
        {
            DraftNames.Settle(draft);
            DraftText text = DraftWriter.Write(draft);
            SchemaSyntax syntax = SchemaParser.Parse(new SourceText(path, text.Yaml));
            BindingResult bound = Binder.Bind([new SchemaInput(syntax, IsReference: false, "Schemas")]);
            List<Diagnostic> errors = [.. bound.Diagnostics.Where(d => d.Rule.Severity == DiagnosticSeverity.Error)];
            if (errors.Count == 0 || round == MostRounds || !mending.Mend(text, errors))
            {
                return new MendedDraft(text.Yaml, bound.Schemas[0], errors);
            }
        }
    }

    /// <summary>Mends each part that something is said of, once; gives whether anything was done.</summary>
    private bool Mend(DraftText text, List<Diagnostic> errors)
    {
        var done = new HashSet<object>();
        foreach (Diagnostic error in errors)
        {
            if (text.Parts.LastOrDefault(p => p.Span.Start <= error.Span.Start && error.Span.Start < p.Span.End) is { } part
                && !done.Contains(part.Type) && done.Add(part.Facet ?? (object?)part.Field ?? part.Type))
            {
                TakeOut(part, error.Message);
            }
        }

        return done.Count > 0;
    }

    private void TakeOut(DraftPart part, string reason)
    {
        _onRefused?.Invoke(part, reason);
        switch (part)
        {
            case { Facet: { } facet, Field: { } field }:
                field.Facets.Remove(facet);
                field.Comments.Add($"not said: {facet.Key} {facet.Yaml}: {reason}");
                field.Use = facet.Key == "default" ? field.Use.OrAbsent : field.Use;
                break;
            case { Facet: { } facet }:
                part.Type.Facets.Remove(facet);
                part.Type.Comments.Add($"not said: {facet.Key} {facet.Yaml}: {reason}");
                break;
            case { Field: { } field } when field.Use.Type == "any":
                ((RecordDraft)part.Type).Fields.Remove(field);
                part.Type.Comments.Add($"not said: the member '{field.Name}': {reason}");
                break;
            case { Field: { } field }:
                Widen(field, $"not said: {field.Use}: {reason}");
                break;
            case { Type: RecordDraft { Includes.Count: > 0 } record }:
                Flatten(record);
                break;
            default:
                Replace(part.Type, reason);
                break;
        }
    }

    private static void Widen(FieldDraft field, string comment)
    {
        field.Use = field.Use with { Type = "any" };
        field.Facets.RemoveAll(f => f.Key is not ("items" or "deprecated"));
        field.Comments.Add(comment);
    }

    /// <summary>The fields of included records, written out.</summary>
    private void Flatten(RecordDraft record)
    {
        List<FieldDraft> fields = [];
        foreach (RecordDraft included in record.Includes.Select(_draft.Find).OfType<RecordDraft>())
        {
            if (included.Includes.Count > 0 && included != record)
            {
                Flatten(included);
            }

            fields.AddRange(included.Fields.Where(f => !fields.Exists(o => o.Name == f.Name) && !record.Fields.Exists(o => o.Name == f.Name)).Select(Copy));
            record.Facets.AddRange(included.Facets);
        }

        record.Includes.Clear();
        record.Fields.InsertRange(0, fields);
    }

    private static FieldDraft Copy(FieldDraft field) => new(field.Name, field.Use)
    {
        Description = field.Description,
        Facets = [.. field.Facets],
        Comments = [.. field.Comments],
        Pointer = field.Pointer,
    };

    /// <summary>Takes out a type that cannot be, and puts <c>any</c> where it was used.</summary>
    private void Replace(TypeDraft type, string reason)
    {
        if (!_draft.Types.Remove(type))
        {
            return;
        }

        string comment = $"not said: {type.Name}: {reason}";
        foreach (FieldDraft field in _draft.Types.OfType<RecordDraft>().SelectMany(r => r.Fields))
        {
            if (field.Use.Type == type.Name)
            {
                Widen(field, comment);
            }
            else if (field.Use.Key == type.Name)
            {
                field.Use = field.Use with { Key = "string" };
                field.Comments.Add(comment);
            }
        }

        foreach (TypeDraft user in _draft.Types.Where(t => t is not RecordDraft && t.Uses.Any(u => u.Type == type.Name || u.Key == type.Name)).ToList())
        {
            ReplaceIn(user, type.Name, comment);
        }
    }

    private void ReplaceIn(TypeDraft user, string name, string comment)
    {
        switch (user)
        {
            case ScalarDraft { Use: { IsMany: true } use } many:
                many.Use = use with { Type = use.Type == name ? "any" : use.Type, Key = use.Key == name ? "string" : use.Key };
                many.Facets.RemoveAll(f => f.Key != "items");
                many.Comments.Add(comment);
                break;
            case UnionDraft { Tag: not null, Branches.Count: > 1 } union:
                union.Branches.RemoveAll(b => b.Type == name);
                union.IsOpen = true;
                union.Comments.Add(comment);
                break;
            default:
                Replace(user, comment);
                break;
        }
    }
}
