using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>From data and types to kinds, and their words in messages.</summary>
internal static class Kinds
{
    private static readonly (KindSet Kind, string Words)[] s_words =
    [
        (KindSet.Object, "an object"), (KindSet.Array, "an array"), (KindSet.String, "a string"), (KindSet.Number, "a number"),
        (KindSet.Boolean, "true or false"), (KindSet.Null, "null"),
    ];

    public static KindSet Of(BuiltIn builtIn) => builtIn.Kind() switch
    {
        JsonKind.Boolean => KindSet.Boolean,
        JsonKind.Number => KindSet.Number,
        JsonKind.Null => KindSet.Null,
        JsonKind.String => KindSet.String,
        _ => KindSet.All,
    };

    /// <summary>The one kind of a node; a plain scalar's is what YAML 1.2 core makes of it.</summary>
    public static KindSet Of(DataNode node) => node.Kind switch
    {
        DataKind.Object => KindSet.Object,
        DataKind.Array => KindSet.Array,
        DataKind.Number => KindSet.Number,
        DataKind.True or DataKind.False => KindSet.Boolean,
        DataKind.Null => KindSet.Null,
        DataKind.Plain => PlainScalar.CoreKind(node.Text),
        _ => KindSet.String,
    };

    public static string Describe(KindSet kinds)
    {
        var words = new List<string>();
        foreach ((KindSet kind, string text) in s_words)
        {
            if ((kinds & kind) != 0)
            {
                words.Add(text);
            }
        }

        return Join(words, " or ");
    }

    public static string Describe(DataNode node) => node.Kind switch
    {
        DataKind.True => "true",
        DataKind.False => "false",
        DataKind.Plain => "'" + MessageTable.Shorten(node.GetString()) + "'",
        _ => Describe(Of(node)),
    };

    public static string Join(IReadOnlyList<string> words, string last) => words.Count < 2
        ? string.Concat(words)
        : string.Join(", ", words.Take(words.Count - 1)) + last + words[words.Count - 1];
}
