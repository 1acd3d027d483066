using Npgsql;

namespace ArticleSchema.Samples.Tests;

/// <summary>The API over a new database of a PostgreSQL server, which goes with it.</summary>
public sealed class PostgresServer : NewsroomServer
{
    private readonly string _database = $"wire_{Guid.NewGuid():N}";

    protected override string Connection => $"{PostgresFactAttribute.Server};Database={_database}";

    /// <summary>What the database itself answers to a question.</summary>
    public async Task<string?> AskAsync(string sql)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(Connection);
        await using NpgsqlCommand command = source.CreateCommand(sql);
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await using NpgsqlDataSource source = NpgsqlDataSource.Create($"{PostgresFactAttribute.Server};Database=postgres");
        await using NpgsqlCommand command = source.CreateCommand($"DROP DATABASE {_database}");
        await command.ExecuteNonQueryAsync();
    }
}
