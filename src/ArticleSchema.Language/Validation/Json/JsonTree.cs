namespace ArticleSchema.Language.Validation;

/// <summary>Reads JSON text (RFC 8259, nothing more) into a <see cref="DataTree"/>.</summary>
internal static class JsonTree
{
    /// <summary>The tree, or <see langword="null"/> and the one problem that stopped the reading. The tree keeps the array.</summary>
    public static DataTree? Parse(byte[] utf8, CheckOptions options, out DataProblem? problem)
    {
        var parser = new JsonTreeParser(utf8, options);
        if (parser.Run())
        {
            problem = null;
            return parser.ToTree();
        }

        problem = parser.ToProblem();
        return null;
    }

    /// <summary>Text that this project wrote itself; <see langword="null"/> where it is no JSON all the same.</summary>
    public static DataTree? Parse(string json) => Parse(Utf8Text.Encode(json), CheckOptions.Unlimited, out _);
}
