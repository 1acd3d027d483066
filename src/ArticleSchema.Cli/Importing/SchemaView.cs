namespace ArticleSchema.Cli.Importing;

/// <summary>
/// All that holds of one value: a schema, what it refers to beside keywords of its own, and the members of its <c>allOf</c>. Each keyword is taken by
/// whoever says it; what nobody took was not said.
/// </summary>
internal sealed class SchemaView
{
    private readonly HashSet<(int Part, string Key)> _taken;

    private SchemaView(JsonSchemaFile file, IReadOnlyList<SchemaPart> parts, IReadOnlyList<SchemaPart> extras, HashSet<(int, string)> taken, string? type)
    {
        File = file;
        Parts = parts;
        Extras = extras;
        _taken = taken;
        Type = type;
    }

    public JsonSchemaFile File { get; }

    public IReadOnlyList<SchemaPart> Parts { get; }

    /// <summary>Members of <c>allOf</c> that say which members there must be together, or what depends on what.</summary>
    public IReadOnlyList<SchemaPart> Extras { get; }

    /// <summary>The one type that is looked at, where several are allowed.</summary>
    public string? Type { get; }

    public SchemaPart First => Parts[0];

    public bool IsFalse => Parts.Any(p => p.IsFalse);

    /// <param name="file">Where references lead.</param>
    /// <param name="start">Schemas that all hold.</param>
    /// <param name="isMerged">Whether references are followed; otherwise they are left to the caller.</param>
    /// <param name="apart">Schemas that are said elsewhere and therefore left out.</param>
    public static SchemaView Of(JsonSchemaFile file, IEnumerable<SchemaPart> start, bool isMerged = true, IEnumerable<SchemaPart>? apart = null)
    {
        List<SchemaPart> parts = [];
        List<SchemaPart> extras = [];
        HashSet<(int, string)> taken = [];
        var open = new Stack<SchemaPart>(start.Reverse());
        HashSet<int> seen = [.. apart?.Select(a => a.Node.Index) ?? []];
        while (open.TryPop(out SchemaPart? part))
        {
            if (!seen.Add(part.Node.Index))
            {
                continue;
            }

            parts.Add(part);
            foreach (SchemaPart member in (part["allOf"]?.Elements ?? []).Reverse())
            {
                taken.Add((part.Node.Index, "allOf"));
                if (IsExtra(member))
                {
                    extras.Insert(0, member);
                }
                else
                {
                    open.Push(member);
                }
            }

            if (isMerged && ReferenceOf(part) is { } reference && file.Resolve(reference) is { } target)
            {
                taken.Add((part.Node.Index, "$ref"));
                open.Push(target);
            }
        }

        return new SchemaView(file, parts, extras, taken, null);
    }

    public static string? ReferenceOf(SchemaPart part) => (part["$ref"] ?? part["$recursiveRef"] ?? part["$dynamicRef"])?.Text;

    /// <summary>The same, looked at for one of its types; what that takes is taken from both.</summary>
    public SchemaView As(string type) => new(File, Parts, Extras, _taken, type);

    public bool Has(string key) => Parts.Any(p => p[key] is not null);

    /// <summary>The values of a keyword, which somebody now says.</summary>
    public IReadOnlyList<SchemaPart> Take(string key)
    {
        List<SchemaPart> values = [];
        foreach (SchemaPart part in Parts)
        {
            if (part[key] is { } value)
            {
                _taken.Add((part.Node.Index, key));
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>The first value of a keyword, and those equal to it.</summary>
    public SchemaPart? TakeOne(string key)
    {
        SchemaPart? first = null;
        foreach (SchemaPart part in Parts)
        {
            if (part[key] is { } value && (first is null || first.Json == value.Json))
            {
                _taken.Add((part.Node.Index, key));
                first ??= value;
            }
        }

        return first;
    }

    public void TakeAll(IEnumerable<string> keys)
    {
        foreach (string key in keys)
        {
            Take(key);
        }
    }

    /// <summary>The types a value may have; all of them where none are named.</summary>
    public IReadOnlyList<string>? Types
    {
        get
        {
            if (Type is not null)
            {
                return [Type];
            }

            IEnumerable<string>? types = null;
            foreach (SchemaPart value in Take("type"))
            {
                string[] named = value.Text is { } one ? [one] : [.. value.Texts];
                types = types is null ? named : types.Where(t => named.Contains(t) || (t == "integer" && named.Contains("number")))
                    .Concat(types.Contains("number") && named.Contains("integer") ? ["integer"] : []);
            }

            return types is null ? null : [.. types.Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>The keywords that nobody took, each with its value.</summary>
    public IEnumerable<(string Key, SchemaPart Value)> Left => Parts
        .SelectMany(p => p.Members.Select(m => (p.Node.Index, m.Name, m.Value)))
        .Where(m => !Keywords.Structure.Contains(m.Name) && !_taken.Contains((m.Index, m.Name)))
        .Select(m => (m.Name, m.Value));

    /// <summary>Whether a member of <c>allOf</c> is no description of a value but a condition on its members.</summary>
    private static bool IsExtra(SchemaPart part) => part["if"] is not null || part["not"] is not null
        || ((part["oneOf"] ?? part["anyOf"]) is not null && part.Members.Count() == 1);
}
