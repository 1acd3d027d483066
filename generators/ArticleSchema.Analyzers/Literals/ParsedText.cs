using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Literals;

/// <summary>A constant text that is given to <c>Parse</c> or <c>TryParse</c>.</summary>
/// <param name="Argument">Where the text stands.</param>
/// <param name="Text">The text.</param>
/// <param name="Json">The value it is, where it is one.</param>
/// <param name="Type">What the schema says of the type; <see langword="null"/> for the runtime's own values.</param>
/// <param name="Problem">Why it is no value.</param>
internal sealed record ParsedText(IOperation Argument, string Text, string Json, TypeModel? Type, string? Problem)
{
    private static readonly Dictionary<string, BuiltIn> s_builtIns = new(StringComparer.Ordinal)
    {
        ["LanguageTag"] = BuiltIn.Language,
        ["PartialDate"] = BuiltIn.PartialDate,
        ["Duration"] = BuiltIn.Duration,
    };

    public static ParsedText? Of(IInvocationOperation call, SchemaSymbols symbols)
    {
        if (call is not { TargetMethod: { Name: "Parse" or "TryParse", IsStatic: true, ContainingType: var type } method, Arguments: [var first, ..] }
            || !method.Parameters.Skip(1).All(IsGenerated) || ConstantTexts.Of(first.Value) is not { } text)
        {
            return null;
        }

        TypeModel? model = symbols.ModelOf(type);
        if (model is EnumModel or ScalarModel)
        {
            string json = model is ScalarModel scalar && scalar.BuiltIn.Kind() != JsonKind.String ? text : JsonString.Of(text);
            return new ParsedText(first.Value, text, json, model, Check(new TypeUse(model, Multiplicity.One), json));
        }

        bool isRuntime = model is null && type.ContainingNamespace is { Name: "ArticleSchema", ContainingNamespace.IsGlobalNamespace: true }
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, symbols.Runtime);
        return isRuntime ? OfRuntime(first.Value, type.Name, text) : null;
    }

    // Somebody may have written a Parse of their own beside those that are generated.
    private static bool IsGenerated(IParameterSymbol parameter) => parameter.RefKind == RefKind.Out || parameter.Type.Name == "IFormatProvider";

    private static ParsedText? OfRuntime(IOperation argument, string type, string text)
    {
        string json = JsonString.Of(text);
        if (s_builtIns.TryGetValue(type, out BuiltIn builtIn))
        {
            return new ParsedText(argument, text, json, null, Check(new TypeUse(builtIn, Multiplicity.One), json));
        }

        byte[] utf8 = Utf8Text.Encode(text);
        return type switch
        {
            "Orcid" => Identifier(OrcidFormat.IsValid(utf8), "an ORCID iD"),
            "Isni" => Identifier(IsniFormat.IsValid(utf8), "an ISNI"),
            "WikidataId" => Identifier(WikidataFormat.IsValid(utf8), "an item of Wikidata, as Q42"),
            _ => null,
        };

        ParsedText Identifier(bool isValid, string form) => new(argument, text, json, null, isValid ? null : $"the text is '{MessageTable.Shorten(text)}'; it must be {form}");
    }

    private static string? Check(TypeUse use, string json)
    {
        byte[] utf8 = Utf8Text.Encode(json);
        var options = new CheckOptions { Subject = "the text" };
        return (JsonTree.Parse(utf8, options, out DataProblem? broken) is { } tree ? Interpreter.Check(use, FacetSet.None, tree, options) : [broken!])
            .FirstOrDefault(p => p.Severity == ProblemSeverity.Error)?.Message;
    }
}
