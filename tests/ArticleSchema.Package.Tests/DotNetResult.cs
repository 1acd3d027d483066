namespace ArticleSchema.Package.Tests;

/// <summary>How a <c>dotnet</c> command ended, and all that it printed.</summary>
internal sealed record DotNetResult(int ExitCode, string Output)
{
    public DotNetResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Output);
        return this;
    }

    public DotNetResult ShouldHaveNoWarning()
    {
        Output.ShouldNotContain("warning ", Case.Insensitive, Output);
        return this;
    }
}
