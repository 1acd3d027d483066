using ArticleSchema.Cli.Drafts;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Importing;

internal sealed partial class JsonSchemaImport
{
    /// <param name="parts">Schemas that all hold of the value.</param>
    /// <param name="hint">What a type that has to be made for it may be called.</param>
    /// <param name="isField">Whether it stands on a field, where a constant can.</param>
    private Said Say(IReadOnlyList<SchemaPart> parts, string hint, bool isField)
    {
        if (parts is [var only])
        {
            SchemaPart target = Target(only);
            if (target != only || PureReference(only) is not null)
            {
                return target == only ? Said.Of("any").Noting([Unresolved(PureReference(only)!)]) : SayReference(only, target, hint, isField);
            }

            if (SayNarrowed(only, hint) is { } narrowed)
            {
                return narrowed;
            }
        }

        SchemaView view = SchemaView.Of(_file, parts);
        view.TakeAll(Keywords.Annotations);
        Said said = Say(view, hint, isField);
        return IsNullable(view) ? said.OrNull() : said;
    }

    private Said Say(SchemaView view, string hint, bool isField)
    {
        switch (KindOf(view))
        {
            case ValueKind.Nothing:
                Note("unsaid", view.First, "Nothing is allowed here");
                return Said.Of("any").Noting(["not said: nothing is allowed here"]);
            case ValueKind.Any:
                return SayAny(view);
            case ValueKind.Inline:
                return SayInline(view, hint, isField);
            case ValueKind.List:
                return Alone(SayList(view, hint), view);
            case ValueKind.Map:
                return Alone(SayMap(view, hint), view);
            case ValueKind.Scalar:
                return Alone(SayScalar(view), view);
            case ValueKind.Union when isField && SayOneOrMany(view, hint) is { } either:
                return Alone(either, view);
            default:
                return Said.Of(Inline(view, hint));
        }
    }

    private Said SayAny(SchemaView view)
    {
        // Of alternatives of which one takes anything, nothing is left to say.
        if (view.Types is { Count: 0 })
        {
            Note("unsaid", view.First, "Nothing is allowed here: no value is of all the types that are asked for");
            return Said.Of("any").Noting(["not said: no value is of all the types that are asked for"]);
        }

        return Said.Of("any").Noting(Left(view));
    }

    /// <summary>A value of the view's own, with what of the view is not said.</summary>
    private Said Alone(Said said, SchemaView view) => said.Noting([.. Implied(view), .. Left(view)]);

    /// <summary>That a type is only implied: other values were taken, too.</summary>
    private IEnumerable<string> Implied(SchemaView view)
    {
        if (view.Types is null && TypesOf(view) is [var implied])
        {
            Note("narrowed", view.First, $"Without 'type', values that are no {implied} were taken too; here they are not");
        }

        return [];
    }

    /// <summary>The type made for a schema that has no name of its own. Equal ones of one name are one type.</summary>
    private string Inline(SchemaView view, string hint)
    {
        string key = hint + "\n" + string.Join('\n', view.Parts.Select(p => p.Json));
        if (!_inline.TryGetValue(key, out string? name))
        {
            name = DraftNames.OfType(hint, _names);
            _inline.Add(key, name);
            _open.Enqueue(() => Add(view, name));
        }

        return name;
    }

    private Said SayInline(SchemaView view, string hint, bool isField)
    {
        if (view.TakeOne("const") is { } constant)
        {
            return Alone(SayConstant(constant, DeclaredOf(view), hint, isField), view);
        }

        if (view.TakeOne("enum") is { } values)
        {
            return Alone(SayValues(values, DeclaredOf(view), hint, isField), view);
        }

        if (AlternativesOf(view) is { } alternatives)
        {
            view.TakeOne(view.Has("oneOf") ? "oneOf" : "anyOf");
            view.Take("type");
            SchemaPart[] some = [.. alternatives.Where(a => !IsNull(a))];
            return Alone(some.Length == 0 ? SayNull() : Say(some, hint, isField), view);
        }

        return Alone(SayNull(), view);
    }

    /// <summary>The built-in that <c>type</c> and <c>format</c> name.</summary>
    private static string? DeclaredOf(SchemaView view) => TypesOf(view) is ["string"] ? FormatOf(view) : TypesOf(view) is ["integer" or "number"] and [var number] ? number : null;

    /// <summary>Nothing but null: whatever stands there, it is as if it were absent.</summary>
    private static Said SayNull() => Said.Of("any").OrNull().Noting(["not said: only null is allowed here"]);

    /// <param name="value">The constant.</param>
    /// <param name="declared">The built-in that it is a value of, where the schema says more than the constant tells.</param>
    /// <param name="hint">What a type of it may be called.</param>
    /// <param name="isField">Whether a constant can stand there.</param>
    private Said SayConstant(SchemaPart value, string? declared, string hint, bool isField)
    {
        string? type = value.Node.Kind switch
        {
            DataKind.String => declared ?? "string",
            DataKind.Number => declared ?? (IsInteger(value.Number!) ? "integer" : "number"),
            DataKind.True or DataKind.False => "boolean",
            _ => null,
        };
        if (type is null)
        {
            return value.Node.Kind == DataKind.Null ? SayNull() : Said.Of("any").Noting([Unsaid("const", value)]);
        }

        if (isField)
        {
            return Said.Of(type).With(new DraftFacet("const", YamlText.Of(value.Node), value.Pointer));
        }

        switch (value.Node.Kind)
        {
            case DataKind.String:
                string name = DraftNames.OfType(hint, _names);
                _draft.Types.Add(new EnumDraft(name) { Tokens = { new TokenDraft(value.Text!) }, Pointer = value.Pointer });
                return Said.Of(name);
            case DataKind.Number:
                return Said.Of(type).With(new DraftFacet("range", $"{RangeText.Plain(value.Number!)}..{RangeText.Plain(value.Number!)}", value.Pointer));
            default:
                return Said.Of(type).Noting([Unsaid("const", value)]);
        }
    }

    /// <summary>An <c>enum</c> that is no list of tokens.</summary>
    private Said SayValues(SchemaPart values, string? declared, string hint, bool isField)
    {
        List<SchemaPart> some = [.. values.Elements.Where(e => e.Node.Kind != DataKind.Null)];
        if (some.Count == 1)
        {
            return SayConstant(some[0], declared, hint, isField);
        }

        List<long> whole = [.. some.Select(e => e.Number).OfType<string>().Where(IsInteger).Select(long.Parse).Distinct().Order()];
        if (some.Count > 1 && whole.Count == some.Count)
        {
            Said said = Said.Of("integer").With(new DraftFacet("range", $"{whole[0]}..{whole[^1]}", values.Pointer));
            return whole[^1] - whole[0] == whole.Count - 1 ? said : said.Noting([Unsaid("enum", values, "the numbers between are taken, too")]);
        }

        string[] types = [.. some.Select(e => e.Node.Kind switch { DataKind.String => "string", DataKind.Number => "number", DataKind.True or DataKind.False => "boolean", _ => "any" }).Distinct()];
        return types is ["boolean"] ? Said.Of("boolean") : Said.Of(types is [var one] ? one : "any").Noting([Unsaid("enum", values, "an enum has texts only")]);
    }

    private static bool IsInteger(string number) => long.TryParse(number, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _);

    private Said SayList(SchemaView view, string hint)
    {
        List<string> comments = [];
        IReadOnlyList<SchemaPart> items = [.. view.Take("items").Where(i => !i.IsTrue)];
        if (items.Count > 0 && items[0].IsArray)
        {
            comments.Add(Unsaid("items", items[0], "the elements of a list are of one type"));
            items = SameOrNone(items[0].Elements);
        }
        else if (view.TakeOne("prefixItems") is { } prefix)
        {
            comments.Add(Unsaid("prefixItems", prefix, "the elements of a list are of one type"));
            items = SameOrNone([.. prefix.Elements, .. items]);
        }

        Said element = items.Count == 0 ? Said.Of("any") : Say(items, Singular.Of(hint), isField: false);
        string type = ElementType(element, Singular.Of(hint), out List<DraftFacet> facets);
        view.Take("type");
        if (view.TakeOne("uniqueItems")?.Node.Kind == DataKind.True)
        {
            facets = [.. facets, new DraftFacet("unique", "true", view.First.Pointer + "/uniqueItems")];
        }

        return new Said
        {
            Use = new UseDraft(type, Multiplicity.List),
            Facets = facets,
            Comments = [.. comments, .. element.Comments],
            Least = Bound(view, "minItems", largest: true),
            Most = Bound(view, "maxItems", largest: false),
        };
    }

    private static IReadOnlyList<SchemaPart> SameOrNone(IReadOnlyList<SchemaPart> items) => items.Select(i => i.Json).Distinct().Count() == 1 ? [items[0]] : [];

    private Said SayMap(SchemaView view, string hint)
    {
        view.Take("type");
        (List<SchemaPart> values, string key) = MapOf(view, hint);
        Said value = values.Count == 0 ? Said.Of("any") : Say(values, Singular.Of(hint), isField: false);
        string type = ElementType(value, Singular.Of(hint), out List<DraftFacet> facets);
        return new Said
        {
            Use = new UseDraft(type, Multiplicity.Map, key),
            Facets = facets,
            Comments = value.Comments,
            Least = Bound(view, "minProperties", largest: true),
            Most = Bound(view, "maxProperties", largest: false),
        };
    }

    /// <summary>The name of an element's type: one that is many itself, or null, gets a type of its own.</summary>
    private string ElementType(Said element, string hint, out List<DraftFacet> facets)
    {
        facets = element.Facets;
        string type = element.Use.Type;
        if (element.Use.IsMany)
        {
            type = NameList(element, hint);
            facets = [];
        }

        if (element.IsNullable && !element.IsAny)
        {
            type = AddNullable(type, facets, hint);
            facets = [];
        }

        return type;
    }

    private string NameList(Said said, string hint)
    {
        (UseDraft use, List<DraftFacet> facets) = said.Counted(mustBe: true);
        string name = DraftNames.OfType(hint, _names);
        var list = new ScalarDraft(name, use);
        list.Facets.AddRange(facets);
        _draft.Types.Add(list);
        return name;
    }

    private string AddNullable(string type, List<DraftFacet> facets, string hint)
    {
        string branch = type;
        if (facets.Count > 0)
        {
            branch = DraftNames.OfType(hint, _names);
            var scalar = new ScalarDraft(branch, new UseDraft(type));
            scalar.Facets.AddRange(facets);
            _draft.Types.Add(scalar);
        }

        string name = DraftNames.OfType(hint + " or null", _names);
        _draft.Types.Add(new UnionDraft(name) { Branches = { new BranchDraft(null, branch), new BranchDraft(null, "null") } });
        return name;
    }

    private static long? Bound(SchemaView view, string keyword, bool largest)
    {
        long[] bounds = [.. view.Take(keyword).Select(v => v.Number).OfType<string>().Select(n => decimal.TryParse(n, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out decimal d) && d is >= 0 and <= long.MaxValue ? (long)d : -1).Where(b => b >= 0)];
        return bounds.Length == 0 ? null : largest ? bounds.Max() : bounds.Min();
    }
}
