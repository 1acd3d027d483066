using ArticleSchema.Cli.Drafts;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Importing;

internal sealed partial class JsonSchemaImport
{
    /// <summary>The type of a definition: it has a description of its own, where one made in passing has its field's.</summary>
    private void Add(SchemaPart target, string name)
    {
        SchemaView view = SchemaView.Of(_file, [target]);
        int count = _draft.Types.Count;
        Add(view, name, target);
        if (_draft.Types.Count > count)
        {
            Describe(_draft.Types[count], view);
        }
    }

    private void Add(SchemaView view, string name) => Add(view, name, view.First);

    private void Add(SchemaView view, string name, SchemaPart target)
    {
        view.TakeAll(Keywords.Annotations);
        switch (KindOf(view))
        {
            case ValueKind.Record:
                AddRecord(view, name);
                break;
            case ValueKind.Tokens:
                AddEnum(view, name);
                break;
            case ValueKind.Union:
                AddUnion(view, name);
                break;
            case ValueKind.List or ValueKind.Map or ValueKind.Scalar:
                AddScalar(view, name);
                break;
            default:
                // Only what the whole file says is asked for here without having a type.
                AddScalar(Say([target], name, isField: false), name, view);
                break;
        }
    }

    private void AddScalar(SchemaView view, string name)
    {
        // Its place among the types is before those that it needs.
        int place = _draft.Types.Count;
        Said said = KindOf(view) switch
        {
            ValueKind.List => SayList(view, name),
            ValueKind.Map => SayMap(view, name),
            _ => SayScalar(view),
        };
        (UseDraft use, List<DraftFacet> facets) = Alone(said, view).Counted(mustBe: true);
        var type = new ScalarDraft(name, use) { Pointer = view.First.Pointer };
        type.Facets.AddRange(facets);
        type.Comments.AddRange(Alone(said, view).Comments);
        AddExamples(type, view);
        _draft.Types.Insert(place, type);
    }

    private void AddScalar(Said said, string name, SchemaView view)
    {
        if (!said.IsAny)
        {
            (UseDraft use, List<DraftFacet> facets) = said.Counted(mustBe: true);
            var type = new ScalarDraft(name, use) { Pointer = view.First.Pointer };
            type.Facets.AddRange(facets);
            type.Comments.AddRange(said.Comments);
            _draft.Types.Add(type);
        }
    }

    private static void AddExamples(ScalarDraft type, SchemaView view)
    {
        if (view.TakeOne("examples") is { IsArray: true } examples)
        {
            type.Facets.Add(new DraftFacet("examples", YamlText.Of(examples.Node), examples.Pointer));
        }
    }

    private void Describe(TypeDraft type, SchemaView view)
    {
        type.Description = view.TakeOne("description")?.Text ?? view.TakeOne("title")?.Text;
        AddTitle(type.Comments, type.Name, view.First, type.Description);
        if (view.TakeOne("deprecated")?.Node.Kind == DataKind.True)
        {
            type.Facets.Add(new DraftFacet("deprecated", "{}", view.First.Pointer + "/deprecated"));
        }

        foreach (string key in (string[])["default", .. type is ScalarDraft ? Array.Empty<string>() : ["examples"]])
        {
            if (view.First[key] is { } value)
            {
                type.Comments.Add(Unsaid(key, value, "it stands on fields only"));
            }
        }
    }

    /// <summary>What remarks and titles say besides what is said already.</summary>
    private static void AddTitle(List<string> comments, string name, SchemaPart part, string? description)
    {
        if (part["title"]?.Text is { } title && title != description && Letters(title) != Letters(name))
        {
            comments.Add("title: " + title);
        }

        if (part["$comment"]?.Text is { } remark)
        {
            comments.Add(remark);
        }
    }

    private static string Letters(string text) => new([.. text.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private Said SayScalar(SchemaView view)
    {
        string type = TypesOf(view)[0];
        view.Take("type");
        string builtIn = type == "string" ? FormatOf(view) : type;
        if (type is not ("string" or "integer" or "number" or "boolean"))
        {
            Note("unsaid", view.First, $"'{type}' is no type of JSON Schema");
            return Said.Of("any").Noting([$"not said: type {type}"]);
        }

        return Said.Of(builtIn).With([.. FacetsOf(view, type)]);
    }

    private static string FormatOf(SchemaView view)
    {
        string? format = view.First["format"]?.Text ?? view.Parts.Select(p => p["format"]?.Text).FirstOrDefault(f => f is not null);
        string? builtIn = format switch
        {
            "date" or "duration" or "uri" or "uri-reference" or "email" or "uuid" => format,
            "date-time" => "timestamp",
            _ => null,
        };
        if (builtIn is not null)
        {
            view.TakeOne("format");
        }

        return builtIn ?? "string";
    }

    /// <summary>The facets of a scalar, of each keyword the first; others of the same keyword are left.</summary>
    private List<DraftFacet> FacetsOf(SchemaView view, string type)
    {
        List<DraftFacet> facets = [];
        if (type == "string")
        {
            string pointer = Place(view, "minLength", "maxLength");
            (long? least, long? most) = (Bound(view, "minLength", largest: true), Bound(view, "maxLength", largest: false));
            if (least > 0 || most is not null)
            {
                facets.Add(new DraftFacet("length", Said.Range(least > 0 ? least : null, most), pointer));
            }

            if (view.TakeOne("pattern") is { Text: { } pattern } found)
            {
                AddPattern(facets, found, pattern);
            }

            return facets;
        }

        if (type is "integer" or "number" && RangeText.Of(view) is { Length: > 2 } range)
        {
            facets.Add(new DraftFacet("range", range, Place(view, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")));
        }

        if (type is "integer" or "number" && view.TakeOne("multipleOf") is { Number: { } step } multiple)
        {
            facets.Add(new DraftFacet("multiple-of", RangeText.Plain(step), multiple.Pointer));
        }

        return facets;
    }

    private void AddPattern(List<DraftFacet> facets, SchemaPart part, string pattern)
    {
        if (PatternTranslation.Whole(pattern, out string reason) is not { } whole)
        {
            // The binder would say the same of it, so it is put there for it to say.
            Note("unsaid", part, $"'pattern' is not said: {reason}");
            facets.Add(new DraftFacet("pattern", YamlText.Of(pattern), part.Pointer));
        }
        else if (whole != "[\\s\\S]*")
        {
            facets.Add(new DraftFacet("pattern", YamlText.Of(whole), part.Pointer));
        }
    }

    private static string Place(SchemaView view, params string[] keys) =>
        view.Parts.SelectMany(p => keys.Select(k => p[k]?.Pointer)).FirstOrDefault(p => p is not null) ?? view.First.Pointer;
}
