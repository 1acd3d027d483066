using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>The one thing to say of a document of a version that is not known, or of another schema: nothing in it can be judged.</summary>
internal static class UnknownVersion
{
    public static ValidationReport Report(VersionTable versions, ReadOnlySpan<byte> utf8, ValidationOptions options)
    {
        CheckOptions check = ReportPass.ToCheckOptions(options, fromText: true);
        DataTree? tree = JsonTree.Parse(utf8.ToArray(), check, out DataProblem? broken);
        return ReportPass.ToReport([tree is null ? broken! : Problem(versions, tree, check)], fromText: true);
    }

    private static DataProblem Problem(VersionTable versions, DataTree tree, CheckOptions check)
    {
        string tag = versions.Current.Tag!;
        (string value, int offset) = Find(tree, tag);
        string known = string.Join(", ", versions.All.Where(static version => version.Value is not null).Select(static version => version.Value));
        KeyValuePair<string, string>[] arguments = [new("name", tag), new("value", MessageTable.Shorten(value)), new("expected", known)];
        string pointer = "/" + tag.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return new(ProblemCodes.Version, ProblemSeverity.Error, pointer, check.Messages.Format("version.other", arguments), arguments)
        {
            Offset = offset,
            Position = TextPositions.Find(tree.Utf8, offset),
        };
    }

    private static (string Value, int Offset) Find(DataTree tree, string tag)
    {
        foreach (DataNode name in tree.Root.Members)
        {
            if (name.Text.Is(tag))
            {
                return (name.Value.GetString(), tree.Offset(name.Value.Index));
            }
        }

        return ("", 0);
    }
}
