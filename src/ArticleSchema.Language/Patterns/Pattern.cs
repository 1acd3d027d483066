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
    private readonly int _maxTransitions;
    private readonly PatternAutomaton _whole;
    private PatternAutomaton? _search;

    private Pattern(string text, PatternProgram program, int maxTransitions)
    {
        Text = text;
        Program = program;
        _maxTransitions = maxTransitions;
        _alphabet = PatternAlphabet.Of(program);
        _whole = new PatternAutomaton(program, _alphabet, search: false, maxTransitions);
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    internal PatternProgram Program { get; }

    public static bool TryParse(string text, out Pattern pattern, out PatternError error) =>
        TryParse(text, PatternLimits.MaxTransitions, out pattern, out error);

    /// <summary>For tests of the way automata behave once they are full.</summary>
    internal static bool TryParse(string text, int maxTransitions, out Pattern pattern, out PatternError error)
    {
        pattern = null!;
        if (!PatternParser.TryParse(text, out PatternNode node, out error)) return false;
        pattern = new Pattern(text, PatternCompiler.Compile(node), maxTransitions);
        return true;
    }

    /// <summary>Whether the whole text matches. Text that is not UTF-8 never does.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8) => _whole.IsMatch(utf8);

    /// <summary>Whether the whole text matches. Text with half a surrogate pair never does.</summary>
    public bool IsMatch(string text) => _whole.IsMatch(text.AsSpan());

    /// <summary>Whether some part of the text matches.</summary>
    public bool IsFound(ReadOnlySpan<byte> utf8) => Search.IsMatch(utf8);

    public bool IsFound(string text) => Search.IsMatch(text.AsSpan());

    public override string ToString() => Text;

    private PatternAutomaton Search => _search ??= new PatternAutomaton(Program, _alphabet, search: true, _maxTransitions);
}
