using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Newsroom.Wire;

namespace NewsroomApi.Storage;

/// <summary>The database. A document is one JSON column; records compare by value, so that only what changed is written.</summary>
internal sealed class WireContext(DbContextOptions<WireContext> options) : DbContext(options)
{
    public DbSet<StoredDispatch> Dispatches => Set<StoredDispatch>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        EntityTypeBuilder<StoredDispatch> dispatch = modelBuilder.Entity<StoredDispatch>();
        dispatch.HasKey(d => d.Slug);
        dispatch.Property(d => d.Slug).HasConversion(slug => slug.Value, text => Slug.Parse(text, null));
        dispatch.Property(d => d.Content).HasConversion(content => Write(content), json => Read(json)).HasColumnType(Database.IsNpgsql() ? "jsonb" : "TEXT");
    }

    private static string Write(Dispatch content) => Encoding.UTF8.GetString(content.ToUtf8Json());

    // Of whichever version it was when it was stored.
    private static Dispatch Read(string json) => Dispatch.ReadAny(Encoding.UTF8.GetBytes(json), out _);
}
