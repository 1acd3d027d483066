using System.Threading;

namespace ArticleSchema.Language.Patterns;

/// <summary>
/// A pattern of the schema language: a regular expression over Unicode code points that takes linear time on any text.
/// <para>
/// Literals, <c>.</c> (anything but a line feed), classes <c>[a-z]</c> and <c>[^…]</c>, <c>\d \w \s</c> and their negations (ASCII, as in
/// RE2), <c>\p{L}</c> and <c>\P{…}</c> (general categories), <c>\t \n \r \f \v \a \xHH \uHHHH \u{…}</c>, groups with or without
/// name, alternation, <c>* + ? {n} {n,} {n,m}</c>, lazy ones too (they match the same texts). <c>^ \A $ \z</c> stand for the start and the end
/// of the text; matching a whole value, they say nothing new. Case matters.
/// </para>
/// </summary>
/// <remarks>Immutable for callers and safe for many threads.</remarks>
internal sealed class Pattern
{
    private readonly PatternAlphabet _alphabet;
    private readonly int _maxSize;
    private readonly PatternAutomaton _whole;
    private PatternAutomaton? _search;
    private PatternPositions? _positions;
    private bool _isLookedAt;

    private Pattern(string text, PatternProgram program, int maxSize)
    {
        Text = text;
        Program = program;
        _maxSize = maxSize;
        _alphabet = PatternAlphabet.Of(program);
        _whole = new PatternAutomaton(program, _alphabet, search: false, maxSize);
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    internal PatternProgram Program { get; }

    public static bool TryParse(string text, out Pattern pattern, out PatternError error) =>
        TryParse(text, PatternLimits.MaxAutomatonSize, out pattern, out error);

    /// <summary>For tests of the way automata behave once they are full.</summary>
    internal static bool TryParse(string text, int maxSize, out Pattern pattern, out PatternError error)
    {
        pattern = null!;
        if (!PatternParser.TryParse(text, out PatternNode node, out error)) return false;
        pattern = new Pattern(text, PatternCompiler.Compile(node), maxSize);
        return true;
    }

    /// <summary>Whether the whole text matches. Text that is not UTF-8 never does.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8) => _positions is { } positions ? positions.IsMatch(utf8) : IsOtherMatch(utf8);

    private bool IsOtherMatch(ReadOnlySpan<byte> utf8)
    {
        if (Volatile.Read(ref _isLookedAt)) return _whole.IsMatch(utf8);
        Volatile.Write(ref _positions, PatternPositions.Of(Program, _alphabet));
        Volatile.Write(ref _isLookedAt, true);
        return IsMatch(utf8);
    }

    /// <summary>Whether the whole text matches. Text with half a surrogate pair never does.</summary>
    public bool IsMatch(string text) => _whole.IsMatch(text.AsSpan());

    /// <summary>Whether some part of the text matches.</summary>
    public bool IsFound(ReadOnlySpan<byte> utf8) => Search.IsMatch(utf8);

    public bool IsFound(string text) => Search.IsMatch(text.AsSpan());

    /// <summary>Whether no text of so many code points matches; null where that is undecided.</summary>
    public bool? IsEmpty(int lengthMin = 0, int lengthMax = int.MaxValue) => !FindShortest(lengthMin, lengthMax, out _);

    /// <summary>A shortest text of so many code points that matches; null where there is none, or none was found in time.</summary>
    public string? Shortest(int lengthMin = 0, int lengthMax = int.MaxValue)
    {
        FindShortest(lengthMin, lengthMax, out string? shortest);
        return shortest;
    }

    /// <summary>Whether this pattern matches whatever the other does, of texts of so many code points; null where that is undecided.</summary>
    /// <param name="other">The pattern that must not match more.</param>
    /// <param name="counterexample">A shortest text that only the other matches, where there is one.</param>
    /// <param name="lengthMin">Code points of a text, at least.</param>
    /// <param name="lengthMax">Code points of a text, at most.</param>
    public bool? Includes(Pattern other, out string? counterexample, int lengthMin = 0, int lengthMax = int.MaxValue)
    {
        var alphabet = PatternAlphabet.Of(other.Program, Program);
        var search = new InclusionSearch(other.Program, Program, alphabet, lengthMin, lengthMax, PatternLimits.SearchBudget);
        return !search.Run(out counterexample);
    }

    /// <summary>Whether some text of so many code points matches both patterns; null where that is undecided.</summary>
    /// <param name="other">The other pattern.</param>
    /// <param name="witness">A shortest such text, where there is one.</param>
    /// <param name="lengthMin">Code points of a text, at least.</param>
    /// <param name="lengthMax">Code points of a text, at most.</param>
    public bool? Intersects(Pattern other, out string? witness, int lengthMin = 0, int lengthMax = int.MaxValue)
    {
        var alphabet = PatternAlphabet.Of(Program, other.Program);
        var search = new IntersectionSearch(Program, other.Program, alphabet, lengthMin, lengthMax, PatternLimits.SearchBudget);
        return search.Run(out witness);
    }

    /// <summary>A random text of so many code points that matches; null where there is none, or none within reach.</summary>
    public string? Sample(Random random, int minLength = 0, int maxLength = int.MaxValue)
    {
        string? shortest = Shortest(minLength, maxLength);
        if (shortest is null) return null;
        return new PatternSampler(Program, _alphabet, random).Sample(shortest.Length, minLength, maxLength) ?? shortest;
    }

    public override string ToString() => Text;

    private bool? FindShortest(int lengthMin, int lengthMax, out string? shortest)
    {
        var search = new IntersectionSearch(Program, second: null, _alphabet, lengthMin, lengthMax, PatternLimits.SearchBudget);
        return search.Run(out shortest);
    }

    private PatternAutomaton Search => _search ??= new PatternAutomaton(Program, _alphabet, search: true, _maxSize);
}
