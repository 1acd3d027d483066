namespace ArticleSchema.Language.Patterns;

/// <summary>A pattern as a nondeterministic automaton: instructions from 0 on, ending in the only match.</summary>
internal sealed class PatternProgram
{
    public PatternProgram(PatternInstruction[] instructions, CodePointSet[] sets)
    {
        Instructions = instructions;
        Sets = sets;
    }

    public PatternInstruction[] Instructions { get; }

    /// <summary>The distinct sets that instructions take code points of.</summary>
    public CodePointSet[] Sets { get; }

    public int Length => Instructions.Length;
}
