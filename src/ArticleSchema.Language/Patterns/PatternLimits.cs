namespace ArticleSchema.Language.Patterns;

/// <summary>What keeps parsing and matching bounded, whatever the pattern.</summary>
internal static class PatternLimits
{
    public const int MaxLength = 4096;
    public const int MaxDepth = 64;
    public const int MaxRepeat = 1000;

    /// <summary>Instructions of the compiled pattern; a counted repetition is written out.</summary>
    public const int MaxInstructions = 10_000;

    /// <summary>Numbers that one automaton keeps in its tables before it grows no more and texts are simulated.</summary>
    public const int MaxAutomatonSize = 1 << 18;

    /// <summary>Steps that one question about automata may take before the answer is that it is undecided.</summary>
    public const int SearchBudget = 500_000;
}
