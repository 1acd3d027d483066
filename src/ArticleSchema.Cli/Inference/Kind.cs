namespace ArticleSchema.Cli.Inference;

/// <summary>What kinds a place's values are of.</summary>
internal static class Kind
{
    public static Kinds Of(Evidence evidence)
    {
        long others = evidence.Texts.Count + evidence.Arrays + evidence.ObjectCount;
        long scalars = evidence.Booleans + evidence.Numbers;

        // Plain scalars of YAML are whatever is asked for: texts, where some are nothing else.
        bool areTexts = evidence.Plain > 0 && evidence.Plain == scalars && (evidence.Texts.Count > 0 || (evidence.Booleans > 0 && evidence.Numbers > 0)) && others == evidence.Texts.Count;
        return areTexts ? Kinds.Text
            : (evidence.Booleans > 0 ? Kinds.Boolean : 0)
            | (evidence.Numbers > 0 ? Kinds.Number : 0)
            | (evidence.Texts.Count > 0 ? Kinds.Text : 0)
            | (evidence.Arrays > 0 ? Kinds.Array : 0)
            | (evidence.ObjectCount > 0 ? Kinds.Object : 0)
            | (evidence.Strange > 0 ? Kinds.Strange : 0);
    }
}
