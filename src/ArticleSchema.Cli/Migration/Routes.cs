using System.Globalization;
using System.Text;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Migration;

/// <summary>Which way a document goes: the one of the version that was named, or of the version that the document names itself.</summary>
internal sealed class Routes
{
    private readonly LensPath _path;
    private readonly string? _tag;
    private readonly byte[]? _utf8Tag;
    private readonly Dictionary<string, LensPath> _byTag = new(StringComparer.Ordinal);

    private Routes(LensPath path, string? tag)
    {
        _path = path;
        _tag = tag;
        _utf8Tag = tag is null ? null : Encoding.UTF8.GetBytes(tag);
    }

    /// <summary>All of them, the usual one first.</summary>
    public IEnumerable<LensPath> Paths => _byTag.Values.Prepend(_path).Distinct();

    /// <summary>For documents of one version.</summary>
    public static Routes Of(LensPath path) => new(path, null);

    /// <summary>For documents that say their version; one that does not is taken for what <paramref name="usual"/> begins with.</summary>
    public static Routes ByTag(LensPath usual, IEnumerable<LensPath> paths)
    {
        var routes = new Routes(usual, usual.Start.Document?.Tag);
        foreach (LensPath path in paths.Prepend(usual).Where(p => p.Start.Document is { Tag: { } tag, Value: not null } && tag == routes._tag))
        {
            routes._byTag.TryAdd(path.Start.Document!.Value!, path);
        }

        return routes;
    }

    /// <summary>The document's way, or why it has none.</summary>
    public LensPath? Find(DataTree tree, out DataProblem? problem)
    {
        problem = null;
        if (_utf8Tag is null)
        {
            return _path;
        }

        foreach (DataNode name in tree.Root.Members)
        {
            if (name.Text.SequenceEqual(_utf8Tag) && name.Value.Kind == DataKind.String)
            {
                return _byTag.TryGetValue(name.Value.GetString(), out LensPath? path) ? path : Unknown(tree.Utf8, name.Value, out problem);
            }
        }

        return _path;
    }

    private LensPath? Unknown(byte[] utf8, DataNode value, out DataProblem problem)
    {
        string known = string.Join(", ", _byTag.Keys.Order(StringComparer.Ordinal));
        string message = string.Create(CultureInfo.InvariantCulture, $"{_tag} says '{value.GetString()}', which is no version that is kept; these are: {known}");
        problem = new DataProblem(ProblemCodes.Version, ProblemSeverity.Error, "/" + JsonPointer.Escape(_tag!), message, []) { Position = TextPositions.Find(utf8, value.Tree.Offset(value.Index)) };
        return null;
    }
}
