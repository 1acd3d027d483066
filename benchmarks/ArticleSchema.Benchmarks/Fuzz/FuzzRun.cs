namespace ArticleSchema.Benchmarks.Fuzz;

internal static class FuzzRun
{
    public static int Run(int seconds, int seed) => seconds - seed;
}
