using System.Globalization;
using ArticleSchema.Analyzers.Literals;
using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>C# that makes a value to what the value is sure to be. What it has taken is not looked at a second time by itself.</summary>
internal sealed class ConstantReader(SchemaSymbols symbols)
{
    private readonly HashSet<IOperation> _taken = [];

    public bool HasTaken(IOperation operation) => _taken.Contains(operation);

    public KnownValue Read(IOperation operation) =>
        ReadConstant(operation) is { } json
            ? new ScalarValue(operation.Syntax, json)
            : operation switch
            {
                IConversionOperation { OperatorMethod: { } made } conversion => Branch(operation, made.ContainingType, conversion.Operand),
                IConversionOperation conversion => Read(conversion.Operand),
                IDefaultValueOperation { Type: { } type } => Default(operation.Syntax, type),
                IObjectCreationOperation creation => ReadCreation(creation),
                IWithOperation with => ReadWith(with),
                ICollectionExpressionOperation collection => ReadCollection(collection),
                IPropertyReferenceOperation { Instance: null, Property: { IsStatic: true } token } => ReadToken(operation.Syntax, token),
                IInvocationOperation call when FrameworkValues.Read(call) is { } value => new ScalarValue(operation.Syntax, value),
                IInvocationOperation call => ReadParse(call),
                _ => new UnknownValue(operation.Syntax),
            };

    /// <summary>The one member that an assignment gives a record that is made elsewhere.</summary>
    public KnownValue? ReadAssignment(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Property: var property } && symbols.ModelOf(property.ContainingType) is RecordModel record
            ? Record(assignment.Syntax, record, [assignment], isComplete: false)
            : null;

    private KnownValue ReadCreation(IObjectCreationOperation creation)
    {
        if (FrameworkValues.Read(creation) is { } value)
        {
            return new ScalarValue(creation.Syntax, value);
        }

        if (symbols.ModelOf(creation.Type) is UnionModel && creation.Arguments.Length == 1)
        {
            return Branch(creation, (INamedTypeSymbol)creation.Type!, creation.Arguments[0].Value);
        }

        if (symbols.ModelOf(creation.Type) is not RecordModel record)
        {
            return new UnknownValue(creation.Syntax);
        }

        _taken.Add(creation);
        // A constructor that somebody wrote may set members.
        bool isOurs = creation.Constructor is { Parameters.Length: 0 } made && (made.IsImplicitlyDeclared || made.DeclaringSyntaxReferences.IsEmpty);
        return Record(creation.Syntax, record, creation.Initializer?.Initializers ?? [], isOurs);
    }

    private KnownValue ReadWith(IWithOperation with)
    {
        if (symbols.ModelOf(with.Type) is not RecordModel record)
        {
            return new UnknownValue(with.Syntax);
        }

        _taken.Add(with);
        return Record(with.Syntax, record, with.Initializer.Initializers, isComplete: false);
    }

    private RecordValue Record(SyntaxNode syntax, RecordModel record, ImmutableArray<IOperation> initializers, bool isComplete)
    {
        var members = new Dictionary<string, KnownValue>(StringComparer.Ordinal);
        foreach (IOperation initializer in initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }
                && record.Fields.FirstOrDefault(f => f.CSharpName == property.Name) is { IsRest: false } field)
            {
                members[field.JsonName] = Read(value);
            }
            else if (initializer is not ISimpleAssignmentOperation)
            {
                isComplete = false;
            }
        }

        foreach (FieldModel field in record.Fields.Where(f => f is { ConstJson: not null, Use.Multiplicity: Multiplicity.One } && isComplete && !members.ContainsKey(f.JsonName)))
        {
            members.Add(field.JsonName, new ScalarValue(syntax, field.ConstJson!));
        }

        return new RecordValue(syntax, record, members, isComplete);
    }

    private KnownValue Branch(IOperation operation, INamedTypeSymbol type, IOperation operand)
    {
        if (symbols.ModelOf(type) is not UnionModel union)
        {
            return new UnknownValue(operation.Syntax);
        }

        _taken.Add(operation);
        KnownValue value = Read(operand);
        if (union.Tag is not { } tag)
        {
            return value;
        }

        return value is RecordValue record && union.Branches.FirstOrDefault(b => b.Use.Type == record.Model) is { Tag: { } name }
            ? record with { Tag = record.Model.Fields.Any(f => f.JsonName == tag) ? null : new(tag, name) }
            : new UnknownValue(operation.Syntax);
    }

    private KnownValue ReadCollection(ICollectionExpressionOperation collection)
    {
        if (collection.Elements.Any(e => e is ISpreadOperation) || collection.Type is not INamedTypeSymbol type)
        {
            return new UnknownValue(collection.Syntax);
        }

        if (type is { Name: "ValueList", Arity: 1 })
        {
            return new ListValue(collection.Syntax, [.. collection.Elements.Select(Read)]);
        }

        var entries = new List<KeyValuePair<string, KnownValue>>();
        foreach (IOperation element in collection.Elements)
        {
            if (Unconverted(element) is not IObjectCreationOperation { Arguments: [var key, var value] } || Read(key.Value) is not ScalarValue { Json: ['"', ..] json })
            {
                return new UnknownValue(collection.Syntax);
            }

            entries.Add(new(json, Read(value.Value)));
        }

        return type is { Name: "ValueMap", Arity: 2 } ? new MapValue(collection.Syntax, entries) : new UnknownValue(collection.Syntax);
    }

    private KnownValue ReadToken(SyntaxNode syntax, IPropertySymbol token) =>
        symbols.TokenOf(token) is { } text ? new ScalarValue(syntax, JsonString.Of(text)) : new UnknownValue(syntax);

    private KnownValue ReadParse(IInvocationOperation call) =>
        ParsedText.Of(call, symbols) is { Problem: null } parsed ? new ScalarValue(call.Syntax, parsed.Json) : new UnknownValue(call.Syntax);

    private string? ReadConstant(IOperation operation)
    {
        if (operation.ConstantValue is not { HasValue: true, Value: var constant })
        {
            return null;
        }

        if (operation.Type?.TypeKind == TypeKind.Enum)
        {
            return constant is int index && symbols.ModelOf(operation.Type) is EnumModel { IsOpen: false } tokens
                ? JsonString.Of(index >= 0 && index < tokens.Tokens.Count ? tokens.Tokens[index].Token : index.ToString(CultureInfo.InvariantCulture))
                : null;
        }

        return constant switch
        {
            null => ScalarValue.NullJson,
            string text => JsonString.Of(text),
            bool flag => flag ? "true" : "false",
            double or float => Number(Convert.ToDouble(constant, CultureInfo.InvariantCulture)),
            decimal or sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToString(constant, CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private static string? Number(double number) =>
        double.IsNaN(number) || double.IsInfinity(number) ? null : number.ToString("R", CultureInfo.InvariantCulture);

    private static KnownValue Default(SyntaxNode syntax, ITypeSymbol type) => type.Name switch
    {
        "ValueList" => new ListValue(syntax, []),
        "ValueMap" => new MapValue(syntax, []),
        _ when FrameworkValues.Default(type) is { } value => new ScalarValue(syntax, value),
        _ => new ScalarValue(syntax, ScalarValue.NullJson),
    };

    private static IOperation Unconverted(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : operation;
}
