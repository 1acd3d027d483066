namespace ArticleSchema.Testing;

/// <summary>IPTC's samples of ninjs, by version and name.</summary>
internal static class NinjsSamples
{
    private static string Folder => Repository.PathOf("tests", "Documents", "ninjs");

    public static IEnumerable<(string Version, string Name)> All => Directory
        .EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => (Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileName(path)));

    public static byte[] Read(string version, string name) => File.ReadAllBytes(Path.Combine(Folder, version, name));
}
