using ArticleSchema.Cli.Documents;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Drafts;

/// <summary>What a new schema is called and where it goes.</summary>
internal sealed class DraftTarget
{
    private const string Extension = ".schema";

    private readonly string? _type;

    private DraftTarget(string id, string? type, string? path)
    {
        Id = id;
        _type = type;
        Path = path;
    }

    public string Id { get; }

    /// <summary>The file; <see langword="null"/> for standard output.</summary>
    public string? Path { get; }

    /// <summary>Where findings go: not among the lines of the schema.</summary>
    public TextWriter Findings => Path is null ? Console.Error : Console.Out;

    /// <param name="name">What was asked for: <c>id</c> or <c>id:Type</c>.</param>
    /// <param name="output">The file that was asked for.</param>
    /// <param name="source">The file from which the schema is made.</param>
    public static DraftTarget Of(string? name, string? output, string source)
    {
        string[] parts = name?.Split(':') ?? [DraftNames.Id(source == DocumentFiles.StandardInput ? "schema" : NameOf(source))];
        if (parts.Length > 2 || !SchemaNames.IsSchemaId(parts[0]))
        {
            throw new UsageException($"'{name}' is no name of a schema; write newsroom/article or newsroom/article:Article");
        }

        if (parts.Length == 2 && !SchemaNames.IsTypeName(parts[1]))
        {
            throw new UsageException($"'{parts[1]}' is no name of a type; write letters and digits, beginning with an upper-case letter");
        }

        return output is not null && System.IO.Path.Exists(output)
            ? throw new UsageException($"'{output}' exists; name another file, or remove it")
            : new DraftTarget(parts[0], parts.Length == 2 ? parts[1] : null, output);
    }

    /// <summary>What the main type is called: as was asked for, by the title of a JSON Schema where that is a name, or by the id.</summary>
    public string TypeOf(DataTree? schema = null)
    {
        string title = schema is null ? "" : TitleOf(schema);
        return _type ?? (title.Split(' ').Length <= 3 && title.All(c => char.IsAsciiLetterOrDigit(c) || c == ' ') && title.Any(char.IsAsciiLetter)
            ? SchemaNames.SuggestTypeName(title)
            : SchemaNames.SuggestTypeName(Id.Split('/')[^1]));
    }

    /// <summary>Written beside and moved, so that a full disk leaves no half of it.</summary>
    public void Write(string yaml)
    {
        if (Path is null)
        {
            Console.Out.Write(yaml);
            return;
        }

        if (System.IO.Path.GetDirectoryName(Path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        string temporary = Path + ".tmp";
        File.WriteAllText(temporary, yaml);
        File.Move(temporary, Path, overwrite: false);
    }

    private static string NameOf(string file)
    {
        string name = System.IO.Path.GetFileNameWithoutExtension(file);
        return name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;
    }

    private static string TitleOf(DataTree schema)
    {
        foreach (DataNode member in schema.Root.Members)
        {
            if (member.GetString() == "title" && member.Value.Kind == DataKind.String)
            {
                return member.Value.GetString();
            }
        }

        return "";
    }
}
