using System.Globalization;

namespace ArticleSchema.Language.Model;

/// <summary>Inclusive bounds of a count; <see langword="null"/> is without bound.</summary>
internal sealed record CountRange(long? Min, long? Max)
{
    public bool Contains(long count) => (Min is null || count >= Min) && (Max is null || count <= Max);

    /// <summary>As a schema writes it.</summary>
    public override string ToString() => Min is not null && Min == Max
        ? Text(Min)
        : Text(Min) + ".." + Text(Max);

    private static string Text(long? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "";
}
