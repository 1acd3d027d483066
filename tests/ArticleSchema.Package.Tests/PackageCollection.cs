namespace ArticleSchema.Package.Tests;

/// <summary>The tests that share the one packing; they run one after the other, as each is a build of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
