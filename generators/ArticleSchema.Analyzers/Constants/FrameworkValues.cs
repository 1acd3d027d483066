using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>Dates, addresses and ids that are made from constants, as JSON. A spelling that depends on a culture is none.</summary>
internal static class FrameworkValues
{
    public static string? Read(IObjectCreationOperation creation) => Name(creation.Type) switch
    {
        "System.Uri" when creation.Arguments is [var text] => Text(text.Value) is { } uri ? JsonString.Of(uri) : null,
        "System.Guid" when creation.Arguments is [var text] => Text(text.Value) is { } id && IsOf(BuiltIn.Uuid, id) ? JsonString.Of(id) : null,
        "System.DateOnly" when Numbers(creation.Arguments, 3) is [var year, var month, var day] => Date(year, month, day) is { } date ? Quoted(date, "yyyy-MM-dd") : null,
        "System.DateTimeOffset" when creation.Arguments.Length == 7 => Moment(creation.Arguments),
        _ => null,
    };

    /// <summary>What <c>default</c> is, where that is a value like any other.</summary>
    public static string? Default(ITypeSymbol type) => Name(type) switch
    {
        "System.Guid" => JsonString.Of(Guid.Empty.ToString()),
        "System.DateOnly" => Quoted(DateTime.MinValue, "yyyy-MM-dd"),
        "System.DateTimeOffset" => Quoted(DateTime.MinValue, "yyyy-MM-ddTHH:mm:ss", "Z"),
        _ => null,
    };

    public static string? Read(IInvocationOperation call)
    {
        if (call is not { TargetMethod: { IsStatic: true, Name: "Parse" } method, Arguments: [var first, ..] } || Text(first.Value) is not { } text)
        {
            return null;
        }

        BuiltIn? kind = Name(method.ContainingType) switch
        {
            "System.DateOnly" => BuiltIn.Date,
            "System.DateTimeOffset" => BuiltIn.Timestamp,
            "System.Guid" => BuiltIn.Uuid,
            _ => null,
        };
        return kind is { } builtIn && IsOf(builtIn, text) ? JsonString.Of(text) : null;
    }

    private static string? Moment(ImmutableArray<IArgumentOperation> arguments)
    {
        if (Numbers(arguments, 6) is not [var year, var month, var day, var hour, var minute, var second] || Date(year, month, day) is not { } date || Offset(arguments[6].Value) is not { } offset)
        {
            return null;
        }

        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || Math.Abs(offset.TotalMinutes) > 14 * 60)
        {
            return null;
        }

        DateTime clock = date.AddHours(hour).AddMinutes(minute).AddSeconds(second);
        string sign = offset < TimeSpan.Zero ? "-" : "+";
        return Quoted(clock, "yyyy-MM-ddTHH:mm:ss", sign + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture));
    }

    private static TimeSpan? Offset(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { Name: "Zero", ContainingType: var type } } when Name(type) == "System.TimeSpan" => TimeSpan.Zero,
        IInvocationOperation { TargetMethod: { Name: "FromHours", ContainingType: var type }, Arguments: var arguments } when Name(type) == "System.TimeSpan" && IsHours(arguments) is { } hours =>
            TimeSpan.FromHours(hours),
        IObjectCreationOperation { Type: var type, Arguments: var arguments } when Name(type) == "System.TimeSpan" && arguments.Length == 3 && Numbers(arguments, 3) is [var hours, var minutes, 0] =>
            new TimeSpan(hours, minutes, 0),
        _ => null,
    };

    private static double? IsHours(ImmutableArray<IArgumentOperation> arguments)
    {
        object? constant = arguments.Length > 0 && arguments[0].Value.ConstantValue is { HasValue: true, Value: var value } ? value : null;
        double? hours = constant switch { int whole => whole, double part => part, _ => null };
        bool isAlone = arguments.Skip(1).All(a => a.ArgumentKind == ArgumentKind.DefaultValue);
        return isAlone && hours is >= -14 and <= 14 ? hours : null;
    }

    private static DateTime? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    private static List<int>? Numbers(ImmutableArray<IArgumentOperation> arguments, int count)
    {
        var numbers = new List<int>();
        foreach (IArgumentOperation argument in arguments.Take(count))
        {
            if (argument.Value.ConstantValue is not { HasValue: true, Value: int number } || argument.Parameter?.Ordinal != numbers.Count)
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers.Count == count ? numbers : null;
    }

    private static string Quoted(DateTime date, string format, string rest = "") => JsonString.Of(date.ToString(format, CultureInfo.InvariantCulture) + rest);

    private static string? Text(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private static bool IsOf(BuiltIn builtIn, string text) => FormatCalls.IsValid(builtIn, Utf8Text.Encode(text));

    private static string Name(ITypeSymbol? type) => type is { ContainingNamespace: { } space } ? space.ToDisplayString() + "." + type.Name : "";
}
