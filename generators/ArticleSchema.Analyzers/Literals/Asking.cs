using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Literals;

/// <summary>
/// <c>TryParse</c> and <c>TryRead</c> ask whether a text can be read, and who asks is prepared for a no: what is said of a literal that they are given is a suggestion.
/// </summary>
internal static class Asking
{
    public static bool IsAsked(IMethodSymbol method) => method.Name.StartsWith("Try", StringComparison.Ordinal);

    /// <summary>The same finding; a severity that a project sets for its id counts all the same.</summary>
    public static Diagnostic Suggest(Diagnostic found) => Diagnostic.Create(
        found.Descriptor, found.Location, DiagnosticSeverity.Info, additionalLocations: null, found.Properties, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
