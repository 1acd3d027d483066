using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>The member by which a document says which schema it follows, and in which version.</summary>
internal static class DocumentTagCheck
{
    public static void ReportAbsent(CheckRun run, RecordModel model, DataNode record)
    {
        if (!run.Options.IsContent)
        {
            run.ReportAtEnd("version.absent", ProblemSeverity.Info, record, model.Document!.Tag, ("expected", Expected(model)));
        }
    }

    public static void Check(CheckRun run, RecordModel model, DataNode value)
    {
        if (value.Kind == DataKind.Null || (value.Kind == DataKind.Plain && PlainScalar.IsNull(value.Text, isWordText: true)))
        {
            if (!run.Options.IsContent)
            {
                run.Report("version.absent", ProblemSeverity.Info, value, ("expected", Expected(model)));
            }

            return;
        }

        if (value.Kind is not (DataKind.String or DataKind.Plain))
        {
            run.WrongKind(value, KindSet.String);
            return;
        }

        string text = value.GetString();
        int? newer = Compare(model, text);
        if (newer is null)
        {
            run.Error("version.other", value, ("value", MessageTable.Shorten(text)), ("expected", Expected(model)));
        }
        else if (newer > 0)
        {
            run.Report("version.newer", ProblemSeverity.Info, value, ("value", MessageTable.Shorten(text)), ("expected", Expected(model)));
        }
    }

    /// <summary>Whether it names the schema in this version or an older one that is read as this.</summary>
    public static bool Holds(RecordModel model, DataNode value) =>
        value.Kind == DataKind.String && (value.Text.Is(Expected(model)) || Compare(model, value.GetString()) <= 0);

    /// <summary>Whether it names the schema in this version, or another minor of its major.</summary>
    public static bool IsOf(RecordModel model, string text) => Compare(model, text) is not null;

    /// <summary>A version's minor number against the schema's own; <see langword="null"/> for all that is no version of it.</summary>
    private static int? Compare(RecordModel model, string text)
    {
        if (string.Equals(text, Expected(model), StringComparison.Ordinal))
        {
            return 0;
        }

        return model.Document!.IsVersioned && TryReadVersion(text, model.Schema.Id, out Model.SchemaVersion version)
            && Model.SchemaVersion.TryParse(model.Schema.Version, out Model.SchemaVersion own) && version.Major == own.Major
                ? version.Minor.CompareTo(own.Minor)
                : null;
    }

    private static string Expected(RecordModel model) => model.Document!.Value ?? model.Schema.Id + "/" + model.Schema.Version;

    private static bool TryReadVersion(string text, string id, out Model.SchemaVersion version)
    {
        version = default;
        return text.Length > id.Length + 1 && text.StartsWith(id, StringComparison.Ordinal) && text[id.Length] == '/'
            && Model.SchemaVersion.TryParse(text.Substring(id.Length + 1), out version);
    }
}
