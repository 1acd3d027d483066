using System;
using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>What is true of each built-in scalar: one table for the language, the interpreter and the generator.</summary>
internal static class BuiltIns
{
    /// <summary>The names as schemas write them, in the order of <see cref="BuiltIn"/>.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "", "string", "boolean", "integer", "number", "decimal", "date", "timestamp", "partial-date", "duration", "uri",
        "uri-reference", "email", "uuid", "media-type", "language", "any", "null",
    ];

    private static readonly Dictionary<string, BuiltIn> s_byName = CreateByName();

    public static bool TryGet(string name, out BuiltIn builtIn) => s_byName.TryGetValue(name, out builtIn);

    public static string Name(this BuiltIn builtIn) => Names[(int)builtIn];

    /// <summary>The JSON kind a value of it has; <see langword="null"/> for <c>any</c>.</summary>
    public static JsonKind? Kind(this BuiltIn builtIn) => builtIn switch
    {
        BuiltIn.Boolean => JsonKind.Boolean,
        BuiltIn.Integer or BuiltIn.Number or BuiltIn.Decimal => JsonKind.Number,
        BuiltIn.Null => JsonKind.Null,
        BuiltIn.Any or BuiltIn.None => null,
        _ => JsonKind.String,
    };

    /// <summary>The texts of the language: what <c>length</c> and <c>pattern</c> apply to.</summary>
    public static bool IsText(this BuiltIn builtIn) =>
        builtIn is BuiltIn.String or BuiltIn.Uri or BuiltIn.UriReference or BuiltIn.Email or BuiltIn.MediaType;

    public static bool IsNumber(this BuiltIn builtIn) => builtIn is BuiltIn.Integer or BuiltIn.Number or BuiltIn.Decimal;

    public static bool IsDateLike(this BuiltIn builtIn) => builtIn is BuiltIn.Date or BuiltIn.Timestamp or BuiltIn.PartialDate;

    private static Dictionary<string, BuiltIn> CreateByName()
    {
        var byName = new Dictionary<string, BuiltIn>(StringComparer.Ordinal);
        for (var i = 1; i < Names.Count; i++)
        {
            byName.Add(Names[i], (BuiltIn)i);
        }

        return byName;
    }
}
