using ArticleSchema.Cli.Drafts;

namespace ArticleSchema.Cli.Importing;

internal sealed partial class JsonSchemaImport
{
    private readonly HashSet<int> _classifying = [];

    /// <summary>What a schema that is nothing but a reference leads to in the end; else the schema itself.</summary>
    private SchemaPart Target(SchemaPart part)
    {
        HashSet<int> seen = [part.Node.Index];
        SchemaPart at = part;
        while (PureReference(at) is { Text: { } reference } && _file.Resolve(reference) is { } next && seen.Add(next.Node.Index))
        {
            at = next;
        }

        return at;
    }

    /// <summary>The reference of a schema that says nothing else of its own; also as the only member of <c>allOf</c>.</summary>
    private SchemaPart? PureReference(SchemaPart part)
    {
        if ((part["$ref"] ?? part["$recursiveRef"] ?? part["$dynamicRef"]) is { Text: not null } reference)
        {
            return _file.IgnoresSiblings || part.Members.All(m => m.Value == reference || IsSilent(m.Name)) ? reference : null;
        }

        return part["allOf"] is { IsArray: true } all && all.Elements is [var only] && part.Members.All(m => m.Name == "allOf" || IsSilent(m.Name))
            ? PureReference(only)
            : null;
    }

    private static bool IsSilent(string keyword) => Keywords.Structure.Contains(keyword) || Keywords.Annotations.Contains(keyword);

    private Said SayReference(SchemaPart part, SchemaPart target, string hint, bool isField)
    {
        List<string> comments = [];
        if (part["$ref"] is not null)
        {
            comments.AddRange(part.Members.Where(m => m.Name != "$ref" && !IsSilent(m.Name)).Select(m => Unsaid(m.Name, m.Value, "up to draft 7 it counts for nothing beside '$ref'")));
        }

        if (PureReference(target) is { } circular)
        {
            Note("reference", circular, _file.Resolve(circular.Text!) is null ? Unresolved(circular)[10..] : "'$ref' leads back to itself", isError: true);
            return Said.Of("any").Noting(["not said: '$ref' leads back to itself"]);
        }

        Said said = KindOf(target) is ValueKind.Nothing or ValueKind.Any or ValueKind.Inline ? Say([target], hint, isField) : Named(target);
        return said.Noting(comments);
    }

    private Said Named(SchemaPart target)
    {
        Said said = Said.Of(NameOf(target));
        return IsNullable(SchemaView.Of(_file, [target])) ? said.OrNull() : said;
    }

    /// <summary>A reference to a scalar, with facets beside it.</summary>
    private Said? SayNarrowed(SchemaPart part, string hint)
    {
        if (_file.IgnoresSiblings || part["$ref"]?.Text is not { } reference || _file.Resolve(reference) is not { } found
            || !part.Members.All(m => m.Name == "$ref" || IsSilent(m.Name) || Keywords.Facets.Contains(m.Name)))
        {
            return null;
        }

        SchemaPart target = Target(found);
        if (KindOf(target) != ValueKind.Scalar || SchemaView.Of(_file, [target]).Types is not [var type])
        {
            return null;
        }

        SchemaView own = SchemaView.Of(_file, [part], isMerged: false);
        own.Take("$ref");
        own.TakeAll(Keywords.Annotations);
        Said said = Named(target).With([.. FacetsOf(own, type)]);
        return said.Noting(Left(own));
    }

    /// <summary>What becomes of a schema, by its keywords.</summary>
    private ValueKind KindOf(SchemaPart part)
    {
        if (!part.IsObject)
        {
            return part.IsFalse ? ValueKind.Nothing : ValueKind.Any;
        }

        // A union that has itself among its branches says nothing by that.
        if (!_classifying.Add(part.Node.Index))
        {
            return ValueKind.Any;
        }

        ValueKind kind = KindOf(SchemaView.Of(_file, [part]));
        _classifying.Remove(part.Node.Index);
        return kind;
    }

    private ValueKind KindOf(SchemaView view)
    {
        if (view.IsFalse)
        {
            return ValueKind.Nothing;
        }

        if (view.Has("const"))
        {
            return ValueKind.Inline;
        }

        if (view.Has("enum"))
        {
            return TokensOf(view).Count > 1 ? ValueKind.Tokens : ValueKind.Inline;
        }

        if (ConditionsOf(view) is not null)
        {
            return ValueKind.Union;
        }

        if (AlternativesOf(view) is { } alternatives)
        {
            List<SchemaPart> some = [.. alternatives.Where(a => !IsNull(a))];
            return some.Exists(a => KindOf(Target(a)) == ValueKind.Any) ? ValueKind.Any
                : TokenAlternatives(some) is not null ? ValueKind.Tokens
                : some.Count == 1 ? ValueKind.Inline : ValueKind.Union;
        }

        return TypesOf(view) switch
        {
            [] => ValueKind.Any,
            ["null"] => ValueKind.Inline,
            ["object"] => IsRecord(view) ? ValueKind.Record : ValueKind.Map,
            ["array"] => ValueKind.List,
            [_] => ValueKind.Scalar,
            _ => ValueKind.Union,
        };
    }

    /// <summary>The types besides null; null alone where nothing else is allowed; none where all are.</summary>
    private static List<string> TypesOf(SchemaView view)
    {
        if (view.Types is not { } types)
        {
            return Keywords.ImpliedType(view.Has) is { } implied ? [implied] : [];
        }

        List<string> some = [.. types.Where(t => t != "null" && !(t == "integer" && types.Contains("number")))];
        return some.Count == 0 && types.Count > 0 ? ["null"] : some;
    }

    private static bool IsNullable(SchemaView view) =>
        (view.Types?.Contains("null") ?? false) || (AlternativesOf(view)?.Any(IsNull) ?? false)
        || (view.Take("enum").FirstOrDefault()?.Elements.Any(e => e.Node.Kind == Language.Validation.DataKind.Null) ?? false);

    private static bool IsNull(SchemaPart part) => part["type"]?.Text == "null";

    private static bool IsRecord(SchemaView view) =>
        view.Has("properties") || view.Has("required") || view.Extras.Count > 0
        || (view.Has("patternProperties") && (view.Take("patternProperties").Count != 1 || RestOf(view) is null));
}
