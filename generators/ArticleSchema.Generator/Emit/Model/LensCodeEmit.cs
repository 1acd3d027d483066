namespace ArticleSchema.Generator.Emit.Model;

/// <summary>What a lens asks of a user's C# class: a value taken apart, and put together again.</summary>
/// <param name="Key">What the lens calls it.</param>
/// <param name="Class">The class with its namespace.</param>
/// <param name="Whole">The value.</param>
/// <param name="Parts">What it comes apart into.</param>
internal sealed record LensCodeEmit(string Key, string Class, LensMemberEmit Whole, EquatableArray<LensMemberEmit> Parts);
