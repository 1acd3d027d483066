using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Literals;

/// <summary>The text that C# is sure to pass, as characters or as UTF-8.</summary>
internal static class ConstantTexts
{
    public static string? Of(IOperation operation) => Literal(operation) switch
    {
        IUtf8StringOperation utf8 => utf8.Value,
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        _ => null,
    };

    /// <summary>The operation that is the text itself: without conversions, <c>AsSpan</c>, <c>ToArray</c> and <c>Encoding.UTF8.GetBytes</c> around it.</summary>
    public static IOperation Literal(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: string } } => operation,
        IConversionOperation conversion => Literal(conversion.Operand),
        IInvocationOperation { TargetMethod: { Name: "ToArray" or "AsSpan" }, Instance: { } instance, Arguments: [] } => Literal(instance),
        IInvocationOperation { TargetMethod: { Name: "AsSpan", IsExtensionMethod: true }, Arguments: [var text] } => Literal(text.Value),
        IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType.Name: nameof(Encoding) }, Instance: IPropertyReferenceOperation { Property.Name: "UTF8" }, Arguments: [var text] } => Literal(text.Value),
        _ => operation,
    };
}
