using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Importing;

/// <summary>One JSON Schema file, and what its references lead to. Nothing outside the file is ever looked at.</summary>
internal sealed class JsonSchemaFile
{
    private readonly Dictionary<string, SchemaPart> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Dictionary<string, SchemaPart>> _members = [];
    private readonly string _base;

    public JsonSchemaFile(DataTree tree)
    {
        Root = new SchemaPart(tree.Root, "");
        _base = (Root["$id"] ?? Root["id"])?.Text?.Split('#')[0] ?? "";
        string dialect = Root["$schema"]?.Text ?? "";
        IgnoresSiblings = dialect.Contains("draft-0", StringComparison.Ordinal);
        FindIds();
    }

    public SchemaPart Root { get; }

    /// <summary>Whether what stands beside a <c>$ref</c> counts for nothing, as up to draft 7.</summary>
    public bool IgnoresSiblings { get; }

    /// <summary>The definitions of the file, by their names.</summary>
    public IEnumerable<(string Name, SchemaPart Value)> Definitions =>
        new[] { "$defs", "definitions" }.SelectMany(k => Root[k]?.Members ?? []);

    /// <summary>What a reference leads to; <see langword="null"/> where that is not in the file.</summary>
    public SchemaPart? Resolve(string reference)
    {
        int hash = reference.IndexOf('#', StringComparison.Ordinal);
        string file = hash < 0 ? reference : reference[..hash];
        string fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        SchemaPart? start = file.Length == 0 || file == _base ? Root : _ids.GetValueOrDefault(Absolute(file)) ?? _ids.GetValueOrDefault(file);
        return fragment.Length == 0 ? start
            : fragment[0] == '/' ? start is null ? null : Step(start, fragment)
            : _ids.GetValueOrDefault("#" + fragment);
    }

    /// <summary>Whether a reference means another file.</summary>
    public static bool IsOutside(string reference) => !reference.StartsWith('#');

    private SchemaPart? Step(SchemaPart start, string pointer)
    {
        SchemaPart? at = start;
        foreach (string step in pointer.Split('/').Skip(1))
        {
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            at = at.IsObject ? MembersOf(at).GetValueOrDefault(name) : int.TryParse(name, out int index) && index >= 0 && index < at.Elements.Count ? at.Elements[index] : null;
            if (at is null)
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>Looked up once for all references: a file may have very many definitions.</summary>
    private Dictionary<string, SchemaPart> MembersOf(SchemaPart part)
    {
        if (!_members.TryGetValue(part.Node.Index, out Dictionary<string, SchemaPart>? members))
        {
            members = new Dictionary<string, SchemaPart>(StringComparer.Ordinal);
            foreach ((string name, SchemaPart value) in part.Members)
            {
                members.TryAdd(name, value);
            }

            _members.Add(part.Node.Index, members);
        }

        return members;
    }

    private void FindIds()
    {
        var open = new Stack<SchemaPart>([Root]);
        while (open.TryPop(out SchemaPart? part))
        {
            foreach ((string name, SchemaPart value) in part.Members)
            {
                if (name is "$id" or "id" or "$anchor" or "$dynamicAnchor" && value.Text is { } id)
                {
                    _ids.TryAdd(name.EndsWith("nchor", StringComparison.Ordinal) ? "#" + id : id, part);
                    _ids.TryAdd(Absolute(id), part);
                }
                else if (!Keywords.Data.Contains(name) || part.Pointer.EndsWith("/properties", StringComparison.Ordinal))
                {
                    open.Push(value);
                }
            }

            foreach (SchemaPart element in part.Elements)
            {
                open.Push(element);
            }
        }
    }

    private string Absolute(string id) =>
        Uri.TryCreate(_base, UriKind.Absolute, out Uri? start) && Uri.TryCreate(start, id, out Uri? whole) ? whole.AbsoluteUri : id;
}
