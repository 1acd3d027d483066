using System.Globalization;

namespace ArticleSchema;

/// <summary>One value that had no place on the other side of a lens.</summary>
public sealed class Loss
{
    internal Loss(string lens, int step, string pointer, string value, bool isStale)
    {
        Lens = lens;
        Step = step;
        Pointer = pointer;
        Value = RawJson.Parse(value);
        IsStale = isStale;
    }

    /// <summary>The lens by its ends, <c>newsroom/article@1.2:Article -> newsroom/article@2.0:Article</c>.</summary>
    public string Lens { get; }

    /// <summary>The number of its operation, from 0; -1, and the number behind the last, are the lens's two ends.</summary>
    public int Step { get; }

    /// <summary>
    /// Where it stood: the record, by the names that fields had at that moment, and the member. What an operation notes for the way back alone has a
    /// sign behind the name: <c>#</c> a place in a list, <c>*</c> what stood beside it.
    /// </summary>
    public string Pointer { get; }

    /// <summary>What stood there.</summary>
    public RawJson Value { get; }

    /// <summary>Whether it was kept on an earlier way, and the document was changed since, so that it fits no longer.</summary>
    public bool IsStale { get; }

    /// <summary>The same of a document that stands in another.</summary>
    internal Loss In(string place) => new(Lens, Step, place + Pointer, Value.ToString(), IsStale);

    /// <summary>On one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Pointer}: {Value}{(IsStale ? " fits no longer" : "")} ({Lens}, step {Step})");
}
