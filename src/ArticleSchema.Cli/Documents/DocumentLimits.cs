using System.Globalization;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Documents;

/// <summary>How much of a document is held at most.</summary>
internal static class DocumentLimits
{
    public static int MaxBytes => CheckOptions.Default.MaxBytes;

    /// <summary>What is said of a document that is longer.</summary>
    public static DataProblem TooLong(long length)
    {
        KeyValuePair<string, string>[] arguments =
        [
            new("count", length.ToString(CultureInfo.InvariantCulture)),
            new("bound", MaxBytes.ToString(CultureInfo.InvariantCulture)),
        ];
        return new DataProblem(ProblemCodes.Limit, ProblemSeverity.Error, "", Messages.English.Format("limit.bytes", arguments), arguments) { Position = new TextPosition(1, 1) };
    }
}
