using ArticleSchema.Cli.Drafts;

namespace ArticleSchema.Cli.Importing;

/// <summary>
/// A JSON Schema as a draft in the schema language. What the language cannot say becomes a comment at its place and a note; what it says more narrowly, too.
/// Whether the language can say it is the binder's to judge (<see cref="DraftMending"/>): here things are only put into its words.
/// </summary>
internal sealed partial class JsonSchemaImport
{
    private const int ShownOfJson = 200;

    private readonly JsonSchemaFile _file;
    private readonly SchemaDraft _draft;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _named = [];
    private readonly Dictionary<string, string> _inline = new(StringComparer.Ordinal);
    private readonly Queue<Action> _open = new();
    private readonly Dictionary<(string, string), ImportNote> _notes = [];

    private JsonSchemaImport(JsonSchemaFile file, string id)
    {
        _file = file;
        _draft = new SchemaDraft(id);
    }

    /// <param name="file">What is imported.</param>
    /// <param name="id">The id of the new schema.</param>
    /// <param name="root">What the type is called that the file as a whole describes.</param>
    /// <param name="path">The new schema's file, for messages.</param>
    public static ImportedSchema Run(JsonSchemaFile file, string id, string root, string path)
    {
        var import = new JsonSchemaImport(file, id);
        import.AddAll(root);
        MendedDraft mended = DraftMending.Run(import._draft, path, import.Refused);
        return new ImportedSchema(mended.Yaml, [.. import._notes.Values], mended.Errors);
    }

    private void AddAll(string root)
    {
        if (SaysSomething(_file.Root))
        {
            AddRoot(root);
        }

        Drain();
        foreach ((string _, SchemaPart definition) in _file.Definitions.Where(d => !_named.ContainsKey(d.Value.Node.Index)))
        {
            if (Target(definition) == definition && KindOf(definition) is not (ValueKind.Any or ValueKind.Inline or ValueKind.Nothing))
            {
                NameOf(definition);
                Drain();
            }
        }
    }

    private void Drain()
    {
        while (_open.TryDequeue(out Action? next))
        {
            next();
        }
    }

    /// <summary>The type of the whole file. Where that is a reference, what it leads to.</summary>
    private void AddRoot(string name)
    {
        SchemaPart target = Target(_file.Root);
        if (target != _file.Root)
        {
            NameOf(target);
            Drain();
        }
        else
        {
            Add(target, Reserve(target, name));
            Drain();
        }

        if (_named.TryGetValue(target.Node.Index, out string? root) && _draft.Find(root) is RecordDraft record)
        {
            record.IsDocument = true;
        }
        else if (_named.TryGetValue(target.Node.Index, out root) && _draft.Find(root) is null)
        {
            Note("unsaid", target, "The schema as a whole takes anything, and no type of the language does");
        }
    }

    private static bool SaysSomething(SchemaPart root) =>
        !root.IsObject || root.Members.Any(m => !Keywords.Structure.Contains(m.Name) && !Keywords.Annotations.Contains(m.Name)) || (root["$defs"] ?? root["definitions"]) is null;

    /// <summary>The name of the type that a schema becomes; it is written once somebody asked for it.</summary>
    private string NameOf(SchemaPart target)
    {
        if (_named.TryGetValue(target.Node.Index, out string? name))
        {
            return name;
        }

        string written = target.Pointer.Split('/')[^1];
        name = Reserve(target, written is "items" or "" ? target["title"]?.Text ?? written : written);
        _open.Enqueue(() => Add(target, name));
        return name;
    }

    private string Reserve(SchemaPart target, string text)
    {
        string name = DraftNames.OfType(text, _names);
        _named.Add(target.Node.Index, name);
        return name;
    }

    private void Note(string code, SchemaPart part, string message, bool isError = false) =>
        _notes.TryAdd((part.Pointer, message), new ImportNote(code, part, message, isError));

    /// <summary>Notes a keyword that is not said; gives what the comment says.</summary>
    private string Unsaid(string key, SchemaPart value, string? reason = null)
    {
        string json = value.Json is { Length: > ShownOfJson } longer ? longer[..ShownOfJson] + "…" : value.Json;
        Note("unsaid", value, $"'{key}' is not said{(reason is null ? "" : ": " + reason)}");
        return $"not said: {key} {json}{(reason is null ? "" : $": {reason}")}";
    }

    /// <summary>What nobody said of a value.</summary>
    private List<string> Left(SchemaView view) => [.. view.Left.Select(l => l.Key == "$ref" ? Unresolved(l.Value) : Unsaid(l.Key, l.Value))];

    private string Unresolved(SchemaPart reference)
    {
        bool isOutside = JsonSchemaFile.IsOutside(reference.Text ?? "#");
        string message = isOutside
            ? $"'$ref' leads out of the file, to '{reference.Text}', which is not fetched"
            : $"'$ref' leads to '{reference.Text}', which is not there";
        Note("reference", reference, message, isError: !isOutside);
        return "not said: " + message;
    }

    private void Refused(DraftPart part, string reason)
    {
        string pointer = part.Facet?.Pointer ?? part.Field?.Pointer ?? part.Type.Pointer ?? "";
        string what = part.Facet is { } facet ? $"'{facet.Key}: {facet.Yaml}'" : part.Field is { } field ? $"'{field.Name}' as '{field.Use}'" : $"'{part.Type.Name}'";
        Note("unsaid", _file.Resolve("#" + Uri.EscapeDataString(pointer)) is { } at ? at : _file.Root, $"{what} is not said: {reason}");
    }
}
