using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

internal sealed partial class RuleChecker
{
    private static readonly string[] s_functions =
        ["size", "dyn", "type", "int", "uint", "double", "string", "bool", "bytes", "timestamp", "duration", "date", "partialDate", "has"];

    private static readonly string[] s_textMethods = [.. TextFunctions.Results.Keys];

    private static readonly string[] s_methods =
        [.. s_textMethods, .. TimeParts.Names, "covers", "declares", "size", "all", "exists", "exists_one", "filter", "map", "adjacent", "distinct"];

    private Checked Call(CallExpression call, Facts facts, VariableScope? scope)
    {
        Checked? receiver = call.Receiver is null ? null : Check(call.Receiver, facts, scope);
        Checked[] arguments = [.. call.Arguments.Select(a => Check(a, facts, scope))];
        return receiver is null ? Global(call, arguments, facts) : Method(call, receiver, arguments, facts);
    }

    private Checked Global(CallExpression call, Checked[] arguments, Facts facts)
    {
        if (Array.IndexOf(s_functions, call.Function) < 0)
        {
            string hint = Array.IndexOf(s_methods, call.Function) >= 0
                ? $"; write it behind a value: x.{call.Function}(…)"
                : Spelling.DidYouMean(call.Function, s_functions);
            Report(RuleErrorKind.UnknownFunction, call.NameSpan, $"There is no function '{call.Function}'{hint}");
            return new Checked(RuleType.Dyn, facts);
        }

        if (arguments.Length != 1)
        {
            Report(RuleErrorKind.Type, call.NameSpan, $"'{call.Function}' takes one argument, not {arguments.Length}");
            return new Checked(Conversion(call.Function), facts);
        }

        switch (call.Function)
        {
            case "size":
                return Size(call, call.Arguments[0], arguments[0], facts);
            case "dyn":
                return arguments[0].As(RuleType.Dyn, facts);
            case "type":
                return TypeOf(arguments[0], facts);
            default:
                CheckConversion(call, arguments[0]);
                RuleType type = Conversion(call.Function);
                decimal? ticks = call.Arguments[0] is LiteralExpression { Value: { Kind: RuleValueKind.String, Text: var text } } ? FacetBounds.Ticks(text, type.BuiltIn) : null;
                return new Checked(type, facts) { Bounds = (ticks, ticks) };
        }
    }

    private static Checked TypeOf(Checked argument, Facts facts) => argument is { Path: { } path, Type: { Kind: RuleTypeKind.Union, Model: UnionModel { Tag: null } union } }
        ? new Checked(RuleType.Type, facts) { Path = $"type({path})", Domain = [.. union.Branches.Select(BranchName)] }
        : new Checked(RuleType.Type, facts);

    private Checked Size(CallExpression call, Expression expression, Checked value, Facts facts)
    {
        bool isText = value.Type.Kind == RuleTypeKind.String;
        if (!value.Type.IsDyn && !isText && value.Type.Kind is not (RuleTypeKind.List or RuleTypeKind.Map or RuleTypeKind.Bytes))
        {
            Report(RuleErrorKind.Type, expression.Span, $"'{call.Function}' counts texts, lists and maps, not {value.Type}");
        }

        bool isCounted = isText || value.Type.Kind is RuleTypeKind.List or RuleTypeKind.Map;
        (decimal? Min, decimal? Max) bounds = isCounted ? FacetBounds.OfSize(value.Facets, isText, value.Bounds) : (0, null);
        if (isText && value is { Path: null, Domain: { Count: 1 } literal })
        {
            decimal length = TextFunctions.CountCodePoints(literal[0]);
            bounds = (length, length);
        }

        return new Checked(RuleType.Int, facts) { Bounds = bounds };
    }

    private static RuleType Conversion(string function) => function switch
    {
        "int" or "size" => RuleType.Int,
        "uint" => RuleType.UInt,
        "double" => RuleType.Double,
        "string" => RuleType.String,
        "bool" => RuleType.Bool,
        "bytes" => RuleType.Bytes,
        "timestamp" => RuleType.Timestamp,
        "duration" => RuleType.Duration,
        "date" => RuleType.Of(BuiltIn.Date),
        "partialDate" => RuleType.Of(BuiltIn.PartialDate),
        "type" => RuleType.Type,
        _ => RuleType.Dyn,
    };

    private void CheckConversion(CallExpression call, Checked argument)
    {
        RuleType type = argument.Type;
        bool isTaken = type.IsDyn || type.Kind == Conversion(call.Function).Kind || type.Kind == RuleTypeKind.Union || call.Function switch
        {
            "int" => type.IsNumber || type.Kind == RuleTypeKind.String || type.BuiltIn == BuiltIn.Timestamp,
            "uint" or "double" => type.IsNumber || type.Kind == RuleTypeKind.String,
            "string" => type.Kind is not (RuleTypeKind.List or RuleTypeKind.Map or RuleTypeKind.Record or RuleTypeKind.Null or RuleTypeKind.Type or RuleTypeKind.Parameters or RuleTypeKind.Schema),
            "timestamp" or "duration" => type.Kind is RuleTypeKind.String or RuleTypeKind.Int,
            _ => type.Kind == RuleTypeKind.String,
        };
        isTaken &= type.Kind != RuleTypeKind.Date || call.Function is not ("timestamp" or "date") || type.BuiltIn == Conversion(call.Function).BuiltIn;
        if (!isTaken)
        {
            Report(RuleErrorKind.Type, call.Span, $"'{call.Function}' does not take {type}");
            return;
        }

        if (call.Arguments[0] is LiteralExpression)
        {
            RuleValue value = new Evaluator(new RuleContext(RuleEnvironment.Empty, null, null, 100)).Evaluate(call, null);
            if (value.IsError)
            {
                Report(RuleErrorKind.Literal, call.Arguments[0].Span, $"'{call.Function}' never succeeds here: {value.Text}");
            }
        }
    }

    private Checked Method(CallExpression call, Checked receiver, Checked[] arguments, Facts facts)
    {
        if (call.Function == "size" && arguments.Length == 0)
        {
            return Size(call, call.Receiver!, receiver, facts);
        }

        if (TimeParts.Has(call.Function))
        {
            return TimePart(call, receiver.Type, arguments, facts);
        }

        bool isOfRecord = call is { Function: "has", Receiver: NameExpression { Name: "root" } } || (call.Function == "declares" && receiver.Type.Kind == RuleTypeKind.Record);
        if (isOfRecord && arguments.Length == 1)
        {
            ExpectText(call.Arguments[0], arguments[0].Type, $"The pointer of '{call.Function}'");
            return new Checked(RuleType.Bool, facts);
        }

        if (call.Function == "declares")
        {
            Report(RuleErrorKind.Type, call.NameSpan, $"'declares' takes a pointer and is asked of a record, not of {receiver.Type}");
            return new Checked(RuleType.Bool, facts);
        }

        if (call.Function == "covers")
        {
            return Covers(call, receiver.Type, arguments, facts);
        }

        if (Array.IndexOf(s_textMethods, call.Function) < 0)
        {
            string hint = Array.IndexOf(s_functions, call.Function) >= 0 ? $"; write {call.Function}(x)" : Spelling.DidYouMean(call.Function, s_methods);
            Report(RuleErrorKind.UnknownFunction, call.NameSpan, $"There is no function '{call.Function}' of values{hint}");
            return new Checked(RuleType.Dyn, facts);
        }

        return TextMethod(call, receiver.Type, arguments, facts);
    }

    private Checked Covers(CallExpression call, RuleType receiver, Checked[] arguments, Facts facts)
    {
        ExpectText(call.Receiver!, receiver, "What 'covers' is asked of");
        if (arguments.Length != 2)
        {
            Report(RuleErrorKind.Type, call.NameSpan, $"'covers' takes two arguments, a longitude and a latitude, not {arguments.Length}");
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].Type.IsDyn && !arguments[i].Type.IsNumber)
            {
                Report(RuleErrorKind.Type, call.Arguments[i].Span, $"'covers' takes numbers, not {arguments[i].Type}");
            }
        }

        return new Checked(RuleType.Bool, facts);
    }

    private Checked TimePart(CallExpression call, RuleType receiver, Checked[] arguments, Facts facts)
    {
        bool isTaken = receiver.IsDyn || (receiver.Kind == RuleTypeKind.Date && (receiver.BuiltIn == BuiltIn.Timestamp || TimeParts.IsOfDates(call.Function)))
            || (receiver.Kind == RuleTypeKind.Duration && TimeParts.IsOfDurations(call.Function));
        if (!isTaken)
        {
            Report(RuleErrorKind.Type, call.NameSpan, $"'{call.Function}' does not take {receiver}");
        }

        if (arguments.Length > (receiver.IsDyn || receiver.BuiltIn == BuiltIn.Timestamp ? 1 : 0))
        {
            Report(RuleErrorKind.Type, call.NameSpan, $"'{call.Function}' has too many arguments; only timestamps take a time zone");
        }
        else if (arguments.Length == 1)
        {
            ExpectText(call.Arguments[0], arguments[0].Type, "A time zone");
        }

        return new Checked(RuleType.Int, facts);
    }

    private Checked TextMethod(CallExpression call, RuleType receiver, Checked[] arguments, Facts facts)
    {
        bool isOfLanguage = call.Function is "isCanonical" or "isDeprecated";
        int count = TextFunctions.TakesArgument(call.Function) ? 1 : 0;
        ExpectText(call.Receiver!, receiver, $"What '{call.Function}' is asked of");
        if (isOfLanguage && receiver is { Kind: RuleTypeKind.String, BuiltIn: not BuiltIn.Language })
        {
            Report(RuleErrorKind.Type, call.NameSpan, $"'{call.Function}' is for languages, not for {receiver}");
        }

        if (arguments.Length != count)
        {
            Report(RuleErrorKind.Type, call.NameSpan, $"'{call.Function}' takes {(count == 0 ? "no argument" : "one argument")}, not {arguments.Length}");
        }
        else if (count == 1)
        {
            ExpectText(call.Arguments[0], arguments[0].Type, $"The argument of '{call.Function}'");
            CheckPattern(call, receiver);
        }

        return new Checked(TextFunctions.Results[call.Function], facts);
    }

    private void CheckPattern(CallExpression call, RuleType receiver)
    {
        if (call is not { Function: "matches", Arguments: [LiteralExpression { Value: { Kind: RuleValueKind.String, Text: var text } } literal] })
        {
            return;
        }

        if (receiver.BuiltIn == BuiltIn.Language)
        {
            if (!LanguageRangeFormat.IsValid(Utf8Text.Encode(text)))
            {
                Report(RuleErrorKind.Literal, literal.Span, $"'{text}' is no language range; write such as 'en', 'pt-BR' or '*-Latn'");
            }
        }
        else if (!Patterns.Pattern.TryParse(text, out _, out Patterns.PatternError error))
        {
            Report(RuleErrorKind.Literal, literal.Span, $"This pattern cannot be used: {error.Message}");
        }
    }

    private void ExpectText(Expression expression, RuleType type, string what)
    {
        if (!type.IsDyn && type.Kind is not (RuleTypeKind.String or RuleTypeKind.Union))
        {
            Report(RuleErrorKind.Type, expression.Span, $"{what} must be a text, not {type}");
        }
    }
}
