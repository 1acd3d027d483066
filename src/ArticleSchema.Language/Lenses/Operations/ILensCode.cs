namespace ArticleSchema.Language.Lenses;

/// <summary>C# that a lens names, because CEL cannot say it. Values are JSON.</summary>
internal interface ILensCode
{
    public IReadOnlyList<string?> Split(string whole);

    public string? Join(IReadOnlyList<string?> parts);
}
