using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

internal sealed partial class Evaluator
{
    private RuleValue Call(CallExpression call, RuleScope? scope)
    {
        if (call is { Receiver: null, Arguments: [var only] })
        {
            RuleValue argument = Evaluate(only, scope);
            return argument.IsOpen ? argument : CallGlobal(call.Function, argument);
        }

        RuleValue receiver = call.Receiver is null ? RuleValue.Null : Evaluate(call.Receiver, scope);
        if (receiver.IsOpen)
        {
            return receiver;
        }

        RuleValue[] arguments = call.Arguments.Count == 0 ? [] : new RuleValue[call.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Evaluate(call.Arguments[i], scope);
            if (arguments[i].IsOpen)
            {
                return arguments[i];
            }
        }

        return call.Receiver is null ? Failures.NoOverload(call.Function, arguments) : CallOn(call, receiver, arguments);
    }

    private static RuleValue CallGlobal(string function, RuleValue argument)
    {
        switch (function)
        {
            case "size":
                return Size(argument);
            case "dyn":
                return argument;
            case "type":
                return RuleValue.Of(TypeValue.Of(argument));
            case "int":
                return Conversions.ToInt(argument);
            case "uint":
                return Conversions.ToUInt(argument);
            case "double":
                return Conversions.ToDouble(argument);
            case "string":
                return Conversions.ToText(argument);
            case "bool":
                return Conversions.ToBool(argument);
            case "bytes":
                return Conversions.ToBytes(argument);
            case "timestamp":
                return Conversions.ToTimestamp(argument);
            case "duration":
                return Conversions.ToDuration(argument);
            case "date":
                return Conversions.ToDate(argument, BuiltIn.Date);
            case "partialDate":
                return Conversions.ToDate(argument, BuiltIn.PartialDate);
            default:
                return Failures.NoOverload(function, argument);
        }
    }

    private RuleValue CallOn(CallExpression call, RuleValue receiver, RuleValue[] arguments)
    {
        if (call.Function == "size" && arguments.Length == 0)
        {
            return Size(receiver);
        }

        if (TimeParts.Has(call.Function))
        {
            return arguments.Length > 1 ? Failures.NoOverload(call.Function, receiver) : TimeParts.Get(call.Function, receiver, arguments.Length == 0 ? null : arguments[0]);
        }

        if (call.Function == "has" && receiver.Kind == RuleValueKind.Record && arguments is [{ Kind: RuleValueKind.String } pointer])
        {
            return RuleValue.Of(DocumentPointer.Exists(receiver.Record.Source.Node, pointer.Text));
        }

        if (call.Function == "declares" && receiver.Kind == RuleValueKind.Record && arguments is [{ Kind: RuleValueKind.String } place])
        {
            return RuleValue.Of(DeclaredPlaces.Has(_context, receiver, place.Text));
        }

        if (call.Function == "covers" && receiver.Kind == RuleValueKind.String && arguments is [{ IsNumber: true } longitude, { IsNumber: true } latitude])
        {
            return RuleValue.Of(CountryBoxes.Covers(Utf8Text.Encode(receiver.Text), Conversions.ToDouble(longitude).Double, Conversions.ToDouble(latitude).Double));
        }

        bool takesOne = TextFunctions.TakesArgument(call.Function);
        if (receiver.Kind != RuleValueKind.String || arguments.Length != (takesOne ? 1 : 0) || (takesOne && arguments[0].Kind != RuleValueKind.String))
        {
            return Failures.NoOverload(call.Function, [receiver, .. arguments]);
        }

        _context.Spend(receiver.Text.Length / 4);
        return TextFunctions.Call(call.Function, receiver, arguments);
    }

    private static RuleValue Size(RuleValue value) => value.Kind switch
    {
        RuleValueKind.String => RuleValue.Of(TextFunctions.CountCodePoints(value.Text)),
        RuleValueKind.Bytes => RuleValue.Of((long)value.Bytes.Length),
        RuleValueKind.List => RuleValue.Of((long)value.List.Count),
        RuleValueKind.Map => RuleValue.Of((long)value.Map.Count),
        _ => Failures.NoOverload("size", value),
    };
}
