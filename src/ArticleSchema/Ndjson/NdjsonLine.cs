namespace ArticleSchema;

/// <summary>One line of a stream of documents: what it held, or what was wrong with it.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public readonly struct NdjsonLine<T>
{
    internal NdjsonLine(long number, T? value, ValidationReport report)
    {
        Number = number;
        Value = value;
        Report = report;
    }

    /// <summary>The number of the line, from 1; blank lines count, and are not given.</summary>
    public long Number { get; }

    /// <summary>The document; nothing where <see cref="Report"/> has an error, and where lines are only validated.</summary>
    public T? Value { get; }

    /// <summary>What is to be said about the line. Pointers and columns are those of the document; its line is 1.</summary>
    public ValidationReport Report { get; }
}
