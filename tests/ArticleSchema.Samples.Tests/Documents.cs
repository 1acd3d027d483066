using ArticleSchema.Testing;

namespace ArticleSchema.Samples.Tests;

/// <summary>The sample's documents.</summary>
internal static class Documents
{
    public static byte[] Read(string file) => File.ReadAllBytes(Repository.PathOf("samples", "Newsroom", "documents", file));
}
