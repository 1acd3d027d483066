using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>How many elements a list or map may have, from all the places that say so.</summary>
internal sealed class CountCheck
{
    private readonly CountRange[] _ranges;

    public CountCheck(IEnumerable<FacetSet> facets, bool isNonEmpty)
    {
        List<CountRange> ranges = facets.Where(static set => set.Items is not null).Select(static set => set.Items!).ToList();
        if (isNonEmpty)
        {
            ranges.Add(new CountRange(1, null));
        }

        _ranges = [.. ranges];
    }

    /// <summary>The first range that the count is not in; <see langword="null"/> for a good count.</summary>
    public CountRange? FindBroken(int count)
    {
        foreach (CountRange range in _ranges)
        {
            if (!range.Contains(count))
            {
                return range;
            }
        }

        return null;
    }

    public void Check(CheckRun run, DataNode node, int count)
    {
        if (FindBroken(count) is { } range)
        {
            run.Error(Message(count), node, ("count", Text(count)), ("bound", range.ToString()));
        }
    }

    /// <summary>For a list that has no one place: at its record's end, under its name.</summary>
    public void CheckAtEnd(CheckRun run, DataNode record, string? member, int count)
    {
        if (FindBroken(count) is { } range)
        {
            run.ReportAtEnd(Message(count), ProblemSeverity.Error, record, member, ("count", Text(count)), ("bound", range.ToString()));
        }
    }

    private static string Message(int count) => count == 1 ? "items.one" : ProblemCodes.Items;

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
