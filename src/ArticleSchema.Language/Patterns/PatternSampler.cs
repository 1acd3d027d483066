using System.Text;

namespace ArticleSchema.Language.Patterns;

/// <summary>Makes random texts that a pattern matches. Knows, by length, from which states a match can still be reached.</summary>
internal sealed class PatternSampler
{
    private const int MoreThanShortest = 32;
    private const long MaxTable = 64_000_000;

    private readonly PatternProgram _program;
    private readonly PatternGraph _graph;
    private readonly Random _random;

    /// <summary>By number of code points still to come, then by state.</summary>
    private readonly List<bool[]> _reachable = [];

    public PatternSampler(PatternProgram program, PatternAlphabet alphabet, Random random)
    {
        _program = program;
        _graph = new PatternGraph(program, alphabet);
        _random = random;
    }

    /// <summary>A text of one of the lengths, or null where there is none within reach.</summary>
    public string? Sample(int shortest, int minLength, int maxLength)
    {
        int last = Math.Min(maxLength, Math.Max(shortest, minLength) + MoreThanShortest);
        if ((long)last * _program.Length > MaxTable) return null;
        Fill(last);
        var lengths = new List<int>();
        for (int length = minLength; length <= last; length++)
        {
            if (Array.Exists(_graph.Start, state => CanEnd(state, length, atStart: true))) lengths.Add(length);
        }
        return lengths.Count == 0 ? null : Walk(lengths[_random.Next(lengths.Count)]);
    }

    private string Walk(int length)
    {
        var text = new StringBuilder();
        int[] states = _graph.Start;
        for (int rest = length; rest > 0; rest--)
        {
            int[] possible = Array.FindAll(states, state => CanEnd(state, rest, atStart: false));
            int state = possible[_random.Next(possible.Length)];
            text.Append(char.ConvertFromUtf32(Pick(_program.Sets[_program.Instructions[state].X])));
            states = _graph.Successors(state);
        }
        return text.ToString();
    }

    private bool CanEnd(int state, int rest, bool atStart) =>
        rest == 0 && atStart ? _graph.MatchesAtEnd(state, atStart: true) : _reachable[rest][state];

    private void Fill(int last)
    {
        var atEnd = new bool[_program.Length];
        for (int state = 0; state < atEnd.Length; state++) atEnd[state] = _graph.MatchesAtEnd(state, atStart: false);
        _reachable.Add(atEnd);
        for (int rest = 1; rest <= last; rest++)
        {
            bool[] before = _reachable[rest - 1];
            var reachable = new bool[_program.Length];
            for (int state = 0; state < reachable.Length; state++)
            {
                if (_program.Instructions[state].Operation == PatternOperation.Set && !_program.Sets[_program.Instructions[state].X].IsEmpty)
                {
                    reachable[state] = Array.Exists(_graph.Successors(state), next => before[next]);
                }
            }
            _reachable.Add(reachable);
        }
    }

    /// <summary>Mostly what people write; now and then anything of the set.</summary>
    private int Pick(CodePointSet set)
    {
        if (_random.Next(10) > 0)
        {
            for (int attempt = 0; attempt < 8; attempt++)
            {
                int candidate = _random.Next(' ', 0x7F);
                if (set.Contains(candidate)) return candidate;
            }
        }
        int picked = 0;
        for (int attempt = 0; attempt < 8; attempt++)
        {
            int range = _random.Next(set.RangeCount);
            picked = _random.Next(set.First(range), set.Last(range) + 1);
            if (picked is >= ' ' and < 0x7F or >= 0xA0 and < 0xE000 or >= 0x10000 and < 0x20000) break;
        }
        return picked;
    }
}
