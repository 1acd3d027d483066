namespace ArticleSchema.Cli.Tests;

/// <summary>How a run of the tool ended, and what it wrote where.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    public ToolResult ShouldExit(int code)
    {
        ExitCode.ShouldBe(code, Output + Errors);
        return this;
    }
}
