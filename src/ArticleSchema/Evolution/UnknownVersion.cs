using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>The one thing to say of a document of a version that is not known, or of another schema: nothing in it can be judged.</summary>
internal static class UnknownVersion
{
    public static ValidationReport Report(VersionTable versions, ReadOnlySpan<byte> utf8, ValidationOptions options)
    {
        CheckOptions check = ReportPass.ToCheckOptions(options, fromText: true);
        if (JsonTree.Parse(utf8.ToArray(), check, out DataProblem? broken) is not { } tree)
        {
            return ReportPass.ToReport([broken!], fromText: true);
        }
        string tag = versions.Current.Tag!;
        (string value, int offset) = Find(tree, tag);
        DataProblem problem = Problem(versions, tag, value, "", check);
        problem.Position = TextPositions.Find(utf8, offset);
        return ReportPass.ToReport([problem], fromText: true);
    }

    /// <summary>Of a document inside another.</summary>
    public static ValidationReport Report(VersionTable versions, string tag, string value, string pointer, ValidationOptions options) =>
        ReportPass.ToReport([Problem(versions, tag, value, pointer, ReportPass.ToCheckOptions(options, fromText: true))], fromText: false);

    private static DataProblem Problem(VersionTable versions, string tag, string value, string pointer, CheckOptions check)
    {
        string known = string.Join(", ", versions.All.Where(static version => version.Value is not null).Select(static version => version.Value));
        KeyValuePair<string, string>[] arguments = [new("name", tag), new("value", MessageTable.Shorten(value)), new("expected", known)];
        return new(ProblemCodes.Version, ProblemSeverity.Error, $"{pointer}/{JsonPointer.Escape(tag)}", check.Messages.Format("version.other", arguments), arguments);
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
