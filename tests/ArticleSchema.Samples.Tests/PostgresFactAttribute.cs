namespace ArticleSchema.Samples.Tests;

/// <summary>A test that needs a PostgreSQL server; skipped where none is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    /// <summary>The environment variable with the connection string, to which a database is added.</summary>
    private const string Variable = "ARTICLESCHEMA_POSTGRES";

    public PostgresFactAttribute() => Skip = Server is null ? $"{Variable} names no server, for example Host=127.0.0.1;Username=postgres." : null;

    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;
}
