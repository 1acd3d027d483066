using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>
/// The second pass: finds every problem of a document, with pointer, line and column. It runs only where the forward pass failed, had
/// something to note, or leaves the verdict to the interpreter.
/// </summary>
internal static class ReportPass
{
    // Provisional: says that something is wrong, not what.
    internal static ValidationReport Run(TypeTable table, ReadOnlySpan<byte> utf8, ValidationOptions options, bool fromText)
    {
        if (!JsonText.IsWellFormed(utf8, options))
        {
            return new([new Problem("json", Severity.Error, "", fromText ? 1 : 0, fromText ? 1 : 0, "The text is not JSON.")]);
        }
        return new([new Problem("type", Severity.Error, "", fromText ? 1 : 0, fromText ? 1 : 0, "The document breaks its schema.")]);
    }
}
