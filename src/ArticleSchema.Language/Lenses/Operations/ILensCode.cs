namespace ArticleSchema.Language.Lenses;

/// <summary>C# that a lens names, because CEL cannot say it. Values are JSON.</summary>
internal interface ILensCode
{
    IReadOnlyList<string?> Split(string whole);

    string? Join(IReadOnlyList<string?> parts);
}
