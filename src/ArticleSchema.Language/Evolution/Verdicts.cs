namespace ArticleSchema.Language.Evolution;

internal static class Verdicts
{
    /// <summary>As people read it.</summary>
    public static string Text(Verdict verdict) => verdict switch
    {
        Verdict.Yes => "yes",
        Verdict.No => "no",
        Verdict.Undecided => "undecided",
        Verdict.Unsure => "unsure",
        _ => "by lens",
    };

    /// <summary>What of two matters more.</summary>
    public static Verdict Worse(Verdict a, Verdict b) => a > b ? a : b;
}
