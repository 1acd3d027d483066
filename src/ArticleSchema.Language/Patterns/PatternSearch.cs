using System.Text;

namespace ArticleSchema.Language.Patterns;

/// <summary>
/// Breadth-first search for a shortest text, over pairs of states of two automata. Each step is one code point, so the depth is the
/// length of the text; below the least length wanted, the depth is part of the place.
/// </summary>
internal abstract class PatternSearch
{
    private readonly int _lengthMin;
    private readonly int _lengthMax;
    private readonly List<Place> _places = [];
    private readonly HashSet<(int, int, int)> _seen = [];
    private int _budget;

    protected PatternSearch(PatternAlphabet alphabet, int lengthMin, int lengthMax, int budget)
    {
        Alphabet = alphabet;
        _lengthMin = lengthMin;
        _lengthMax = lengthMax;
        _budget = budget;
    }

    protected PatternAlphabet Alphabet { get; }

    /// <summary>Whether there is such a text, and a shortest one; null where the budget ran out before the answer.</summary>
    public bool? Run(out string? witness)
    {
        witness = null;
        Seed();
        for (int index = 0; index < _places.Count; index++)
        {
            Place place = _places[index];
            if (place.Depth >= _lengthMin && IsGoal(place.First, place.Second, atStart: place.Depth == 0))
            {
                witness = TextTo(index);
                return true;
            }
            if (_budget <= 0) return null;
            if (place.Depth < _lengthMax) Expand(index, place.First, place.Second);
        }
        return _budget <= 0 ? null : false;
    }

    protected abstract void Seed();

    protected abstract void Expand(int index, int first, int second);

    protected abstract bool IsGoal(int first, int second, bool atStart);

    protected void AddStart(int first, int second) => Add(-1, 0, 0, first, second);

    protected void AddStep(int from, int @class, int first, int second) => Add(from, @class, _places[from].Depth + 1, first, second);

    protected void Spend(int steps) => _budget -= steps;

    protected bool IsSpent => _budget <= 0;

    private void Add(int from, int @class, int depth, int first, int second)
    {
        _budget--;
        if (_seen.Add((first, second, Math.Min(depth, _lengthMin)))) _places.Add(new Place(first, second, depth, from, @class));
    }

    private string TextTo(int index)
    {
        var codePoints = new List<int>();
        for (Place place = _places[index]; place.From >= 0; place = _places[place.From])
        {
            codePoints.Add(Alphabet.Representative(place.Class));
        }
        var text = new StringBuilder();
        for (int i = codePoints.Count - 1; i >= 0; i--) text.Append(char.ConvertFromUtf32(codePoints[i]));
        return text.ToString();
    }

    private readonly struct Place
    {
        public Place(int first, int second, int depth, int from, int @class)
        {
            First = first;
            Second = second;
            Depth = depth;
            From = from;
            Class = @class;
        }

        public int First { get; }

        public int Second { get; }

        public int Depth { get; }

        /// <summary>The place before, or a negative number.</summary>
        public int From { get; }

        /// <summary>The class of code points that led here.</summary>
        public int Class { get; }
    }
}
