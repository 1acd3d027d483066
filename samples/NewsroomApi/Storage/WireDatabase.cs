using Microsoft.EntityFrameworkCore;

namespace NewsroomApi.Storage;

/// <summary>SQLite or PostgreSQL: the connection string tells.</summary>
internal static class WireDatabase
{
    public static void Choose(DbContextOptionsBuilder options, string connection)
    {
        if (connection.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            options.UseNpgsql(connection);
        }
        else
        {
            options.UseSqlite(connection);
        }
    }
}
