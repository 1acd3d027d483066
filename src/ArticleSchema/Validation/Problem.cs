using System.Globalization;

namespace ArticleSchema;

/// <summary>One thing a validation found: what, where, and how bad.</summary>
public sealed class Problem
{
    internal Problem(
        string code, Severity severity, string pointer, int line, int column, string message, IReadOnlyList<string>? arguments = null)
    {
        Code = code;
        Severity = severity;
        Pointer = pointer;
        Line = line;
        Column = column;
        Message = message;
        Arguments = arguments ?? [];
    }

    /// <summary>
    /// What is wrong, as a stable name: a facet (<c>length</c>, <c>pattern</c>), a rule's code, or one of the general
    /// ones (<c>json</c>, <c>type</c>, <c>required</c>, …).
    /// </summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>
    /// Where it is, as a JSON Pointer (RFC 6901); <c>""</c> is the whole document. A missing member is pointed at as if it stood there.
    /// </summary>
    public string Pointer { get; }

    /// <summary>The line in the text, from 1; 0 when what was validated was an object, not text.</summary>
    public int Line { get; }

    /// <summary>The column in the line, from 1, in UTF-16 units as editors count; 0 when what was validated was an object.</summary>
    public int Column { get; }

    /// <summary>A sentence for people, in the culture of <see cref="ValidationOptions.Culture"/>.</summary>
    public string Message { get; }

    /// <summary>The values that stand in <see cref="Message"/>, in the order of its template.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The problem on one line, as compilers print theirs: <c>(3,14): error length at /headline: …</c></summary>
    public override string ToString()
    {
        string place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({Line},{Column}): ") : "";
        string severity = Severity switch { Severity.Info => "info", Severity.Warning => "warning", _ => "error" };
        string pointer = Pointer.Length > 0 ? " at " + Pointer : "";
        return $"{place}{severity} {Code}{pointer}: {Message}";
    }
}
