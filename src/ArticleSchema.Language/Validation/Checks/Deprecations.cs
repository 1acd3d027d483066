using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

internal static class Deprecations
{
    public static void Report(CheckRun run, DeprecationModel deprecation, DataNode at)
    {
        if (deprecation.Use is null)
        {
            run.Report(ProblemCodes.Deprecated, ProblemSeverity.Info, at);
        }
        else
        {
            run.Report("deprecated.use", ProblemSeverity.Info, at, ("use", deprecation.Use));
        }
    }
}
