using System.ComponentModel;
using System.Globalization;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>JSON texts of single values to C# and back, for the C# that lenses name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LensValue
{
    /// <summary>A string; <see langword="null"/> for anything else.</summary>
    public static string? ToText(string? json) => Parse(json, DataKind.String)?.GetString();

    /// <summary>A number without a fraction; <see langword="null"/> for anything else.</summary>
    public static long? ToInteger(string? json) =>
        long.TryParse(Parse(json, DataKind.Number)?.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    /// <summary>A number; <see langword="null"/> for anything else.</summary>
    public static double? ToNumber(string? json) =>
        double.TryParse(Parse(json, DataKind.Number)?.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;

    /// <summary>A number with its digits; <see langword="null"/> for anything else.</summary>
    public static decimal? ToDecimal(string? json) =>
        decimal.TryParse(Parse(json, DataKind.Number)?.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>A boolean; <see langword="null"/> for anything else.</summary>
    public static bool? ToBoolean(string? json) => json switch { "true" => true, "false" => false, _ => null };

    /// <summary>Any value; <see langword="null"/> where there is none.</summary>
    public static RawJson? ToRaw(string? json) => json is null ? null : RawJson.Parse(json);

    /// <summary>The JSON of a text.</summary>
    public static string? Of(string? value) => value is null ? null : Language.Text.JsonString.Of(value);

    /// <summary>The JSON of a number.</summary>
    public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The JSON of a number; none for what JSON cannot hold.</summary>
    public static string? Of(double? value) => value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : null;

    /// <summary>The JSON of a number.</summary>
    public static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The JSON of a boolean.</summary>
    public static string? Of(bool? value) => value is { } fact ? (fact ? "true" : "false") : null;

    /// <summary>The JSON itself.</summary>
    public static string? Of(RawJson? value) => value is { HasValue: true } raw ? raw.ToString() : null;

    private static DataNode? Parse(string? json, DataKind kind) => json is not null && JsonTree.Parse(json) is { } tree && tree.Root.Kind == kind ? tree.Root : null;
}
