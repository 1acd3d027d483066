using ArticleSchema.Cli.Drafts;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Importing;

internal sealed partial class JsonSchemaImport
{
    /// <summary>The schemas of which one holds, unless they only say which members go together.</summary>
    private static IReadOnlyList<SchemaPart>? AlternativesOf(SchemaView view)
    {
        SchemaPart? found = view.Parts.Select(p => p["oneOf"] ?? p["anyOf"]).FirstOrDefault(a => a is { IsArray: true });
        if (found is null || found.Elements.Count == 0)
        {
            return null;
        }

        bool isCondition = found.Elements.All(IsCondition);
        bool isTold = !view.Has("properties") || TagOf(view, found.Elements) is not null;
        return !isCondition && isTold ? found.Elements : null;
    }

    private static bool IsCondition(SchemaPart part) => part.IsObject && part.Members.Any() && part.Members.All(m =>
        m.Name is "required" or "not" || (m.Name is "oneOf" or "anyOf" or "allOf" && m.Value.Elements.All(IsCondition)));

    /// <summary>The member that is a different constant in each alternative, and must be there.</summary>
    private static (string Tag, List<string> Values)? TagOf(SchemaView view, IReadOnlyList<SchemaPart> alternatives)
    {
        List<SchemaView> views = [.. alternatives.Select(a => SchemaView.Of(view.File, [a]))];
        if (views.Count < 2)
        {
            return null;
        }

        foreach (string name in views[0].Parts.SelectMany(p => p["properties"]?.Members ?? []).Select(m => m.Name).Distinct())
        {
            List<string?> values = [.. views.Select(v => ConstantOf(v, name))];
            bool isAsked = views.TrueForAll(v => v.Parts.Concat(view.Parts).Any(p => p["required"]?.Texts.Contains(name) ?? false));
            if (isAsked && values.TrueForAll(v => v is not null) && values.Distinct().Count() == values.Count)
            {
                return (name, [.. values.OfType<string>()]);
            }
        }

        return null;
    }

    private static string? ConstantOf(SchemaView view, string name)
    {
        SchemaPart? member = view.Parts.Select(p => p["properties"]?[name]).FirstOrDefault(p => p is not null);
        return member?["const"]?.Text ?? (member?["enum"] is { } values && values.Elements is [var only] ? only.Text : null);
    }

    /// <summary>Conditions on one member's value: a tagged union as the export writes it.</summary>
    private static (string Tag, List<(string Value, SchemaPart Then)> Branches)? ConditionsOf(SchemaView view)
    {
        if (view.Extras.Count == 0 || !view.Extras.All(e => e["if"] is not null && e["then"] is not null && e.Members.Count() == 2))
        {
            return null;
        }

        List<(string, SchemaPart)> branches = [];
        HashSet<string> tags = [];
        foreach (SchemaPart extra in view.Extras)
        {
            if (extra["if"]!["properties"]?.Members.ToList() is not [var member] || member.Value["const"]?.Text is not { } value)
            {
                return null;
            }

            tags.Add(member.Name);
            branches.Add((value, extra["then"]!));
        }

        bool isOnly = tags.Count == 1 && view.Take("properties").SelectMany(p => p.Members).All(m => tags.Contains(m.Name))
            && view.Take("required").SelectMany(r => r.Texts).Contains(tags.First());
        return isOnly ? (tags.First(), branches) : null;
    }

    private void AddUnion(SchemaView view, string name)
    {
        var union = new UnionDraft(name) { Pointer = view.First.Pointer };
        _draft.Types.Add(union);
        if (ConditionsOf(view) is var (conditional, branches))
        {
            AddConditional(union, view, conditional, branches);
        }
        else if (AlternativesOf(view) is not { } alternatives)
        {
            foreach (string type in TypesOf(view))
            {
                AddBranch(union, Say(view.As(type), name + " " + type, isField: false), name + " " + type);
            }
        }
        else if (TagOf(view, alternatives) is var (tag, values))
        {
            AddTagged(union, view, alternatives, tag, values);
        }
        else
        {
            view.TakeOne(view.Has("oneOf") ? "oneOf" : "anyOf");
            foreach ((SchemaPart alternative, int index) in alternatives.Where(a => !IsNull(a)).Select((a, i) => (a, i)))
            {
                string hint = alternative["title"]?.Text ?? $"{name} {TypesOf(SchemaView.Of(_file, [alternative])).FirstOrDefault() ?? "branch"}";
                AddBranch(union, Say([alternative], hint, isField: false), hint);
            }
        }

        view.Take("type");
        union.Comments.AddRange(Left(view));
        Simplify(union);
    }

    private void AddBranch(UnionDraft union, Said said, string hint)
    {
        string type = said.Use.Type;
        (UseDraft use, List<DraftFacet> facets) = said.Counted(mustBe: true);
        if (use.IsMany || facets.Count > 0)
        {
            type = DraftNames.OfType(hint, _names);
            var scalar = new ScalarDraft(type, use) { Pointer = union.Pointer };
            scalar.Facets.AddRange(facets);
            _draft.Types.Add(scalar);
        }

        union.Comments.AddRange(said.Comments);
        if (!union.Branches.Exists(b => b.Type == type))
        {
            union.Branches.Add(new BranchDraft(null, type));
        }
    }

    /// <summary>Drops branches of which another takes whatever they do.</summary>
    private void Simplify(UnionDraft union)
    {
        if (union.Tag is not null)
        {
            return;
        }

        if (union.Branches.Exists(b => b.Type == "number"))
        {
            union.Branches.RemoveAll(b => b.Type == "integer");
        }

        if (union.Branches.Exists(b => b.Type == "string"))
        {
            foreach (BranchDraft branch in union.Branches.Where(b => b.Type != "string" && IsText(b.Type)).ToList())
            {
                union.Branches.Remove(branch);
                union.Comments.Add($"{branch.Type}, too, which is a string among strings");
            }
        }
    }

    private bool IsText(string type) =>
        (BuiltIns.TryGet(type, out BuiltIn builtIn) && builtIn.Kind() == JsonKind.String)
        || _draft.Find(type) is EnumDraft || (_draft.Find(type) is ScalarDraft { Use: { IsMany: false } use } && use.Type != type && IsText(use.Type));

    private void AddTagged(UnionDraft union, SchemaView view, IReadOnlyList<SchemaPart> alternatives, string tag, List<string> values)
    {
        union.Tag = tag;
        string keyword = view.Has("oneOf") ? "oneOf" : "anyOf";
        view.TakeOne(keyword);
        bool isBare = !view.Has("properties") && !view.Has("required") && !view.Has("additionalProperties");
        foreach ((SchemaPart alternative, string value) in alternatives.Zip(values))
        {
            SchemaPart target = Target(alternative);
            string branch = isBare && target != alternative && KindOf(target) == ValueKind.Record && !union.Branches.Exists(b => b.Type == NameOf(target))
                ? NameOf(target)
                : AddBranch([.. isBare ? [] : view.Parts, alternative], keyword, value);
            union.Branches.Add(new BranchDraft(value, branch));
        }

        view.TakeAll(["properties", "required", "additionalProperties"]);
    }

    /// <summary>A branch that is a record of its own, with all that is said beside the alternatives.</summary>
    private string AddBranch(IReadOnlyList<SchemaPart> parts, string keyword, string hint)
    {
        SchemaView branch = SchemaView.Of(_file, parts);
        branch.TakeAll(Keywords.Annotations);
        branch.TakeOne(keyword);
        string name = DraftNames.OfType(hint, _names);
        _open.Enqueue(() => AddRecord(branch, name).Description = parts[^1]["description"]?.Text);
        return name;
    }

    private void AddConditional(UnionDraft union, SchemaView view, string tag, List<(string Value, SchemaPart Then)> branches)
    {
        union.Tag = tag;
        foreach ((string value, SchemaPart then) in branches)
        {
            SchemaPart target = Target(then);
            string branch = target != then && KindOf(target) == ValueKind.Record && !union.Branches.Exists(b => b.Type == NameOf(target)) ? NameOf(target) : AddBranch([then], "oneOf", value);
            union.Branches.Add(new BranchDraft(value, branch));
        }

        SchemaPart? member = view.Take("properties").Select(p => p[tag]).FirstOrDefault(p => p is not null);
        union.IsOpen = member?["enum"] is null;
        foreach (string other in member?["enum"]?.Texts.Except(branches.Select(b => b.Value)) ?? [])
        {
            union.Branches.Add(new BranchDraft(other, AddUntold(union, tag, other)));
        }
    }

    /// <summary>A branch of which only its tag is said.</summary>
    private string AddUntold(UnionDraft union, string tag, string value)
    {
        var record = new RecordDraft(DraftNames.OfType(value, _names)) { Pointer = union.Pointer };
        record.Fields.Add(new FieldDraft(tag, new UseDraft("string")) { Facets = [new DraftFacet("const", YamlText.Of(value))], Pointer = union.Pointer });
        _draft.Types.Add(record);
        return record.Name;
    }

    /// <summary>A value, or a list of such values: <c>one-or-many</c>.</summary>
    private Said? SayOneOrMany(SchemaView view, string hint)
    {
        if (AlternativesOf(view)?.Where(a => !IsNull(a)).ToList() is not [var first, var second])
        {
            return null;
        }

        (SchemaPart one, SchemaPart many) = second["type"]?.Text == "array" ? (first, second) : (second, first);
        if (many["type"]?.Text != "array" || many["items"] is not { IsObject: true } items || Target(items).Json != Target(one).Json || KindOf(Target(one)) is not (ValueKind.Scalar or ValueKind.Record or ValueKind.Tokens))
        {
            return null;
        }

        view.TakeOne(view.Has("oneOf") ? "oneOf" : "anyOf");
        Said list = Say([many], hint, isField: false);
        return list.With(new DraftFacet("one-or-many", "true", many.Pointer));
    }
}
