using ArticleSchema.Cli.Drafts;

namespace ArticleSchema.Cli.Importing;

internal sealed partial class JsonSchemaImport
{
    private readonly Dictionary<RecordDraft, List<SchemaView>> _included = [];

    /// <summary>
    /// Takes the open records that a schema refers to beside members of its own as includes; gives what is left to say. Where members are said anew, or something is closed,
    /// all is merged instead, because an include would mean something else.
    /// </summary>
    private SchemaView WithIncludes(RecordDraft record, SchemaView view)
    {
        SchemaPart start = view.First;
        List<SchemaPart> bases = [.. (start["allOf"]?.Elements ?? []).Append(start).Where(p => p != start || PureReference(p) is null).Select(BaseOf).OfType<SchemaPart>()];
        if (bases.Count == 0)
        {
            return view;
        }

        SchemaView own = SchemaView.Of(_file, [start], apart: bases.Concat(start["allOf"]?.Elements.Where(e => BaseOf(e) is not null) ?? []));
        List<SchemaView> included = [.. bases.Select(b => SchemaView.Of(_file, [b]))];
        List<string> names = [.. included.Append(own).SelectMany(v => v.Parts).SelectMany(p => p["properties"]?.Members ?? []).Select(m => m.Name)];
        bool isRestated = names.Distinct(StringComparer.Ordinal).Count() < names.Count;
        bool isClosed = own.Has("additionalProperties") || included.Exists(v => v.Has("additionalProperties") || v.Has("unevaluatedProperties") || v.Has("patternProperties"));
        if (isRestated || isClosed || included.Exists(v => v.Parts.Any(p => p.Node.Index == start.Node.Index)) || view.Parts.Count == own.Parts.Count)
        {
            return view;
        }

        record.Includes.AddRange(bases.Select(NameOf));
        _included.Add(record, included);
        own.TakeAll(Keywords.Annotations);
        own.TakeAll(["$ref", "allOf"]);
        foreach (string name in own.Take("required").SelectMany(r => r.Texts))
        {
            AddRestated(record, own, name);
        }

        return own;
    }

    /// <summary>An included member that must be there: what else is said of it is inherited.</summary>
    private void AddRestated(RecordDraft record, SchemaView own, string name)
    {
        foreach (SchemaView view in _included[record])
        {
            if (view.Parts.Select(p => p["properties"]?[name]).FirstOrDefault(p => p is not null) is { } member && !view.Parts.Any(p => p["required"]?.Texts.Contains(name) ?? false))
            {
                AddField(record, own, name, [member], isRequired: true);
                record.Fields[^1].Facets.Clear();
                record.Fields[^1].Comments.Clear();
                record.Fields[^1].Description = null;
            }
        }
    }

    private bool IsIncluded(RecordDraft record, string name) =>
        _included.TryGetValue(record, out List<SchemaView>? included) && included.Exists(v => v.Parts.Any(p => p["properties"]?[name] is not null));

    private SchemaPart? BaseOf(SchemaPart part) =>
        part["$ref"]?.Text is { } reference && (!_file.IgnoresSiblings || PureReference(part) is not null) && _file.Resolve(reference) is { } found
        && Target(found) is var target && KindOf(target) == ValueKind.Record
            ? target
            : null;
}
