using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>Evaluates expressions that were checked; those that were not give errors, never exceptions.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Parts inside each other that surely have room: whoever has the stack for a document's next level has it for these.</summary>
    private const int ShallowDepth = 16;

    private readonly RuleContext _context;

    public Evaluator(RuleContext context) => _context = context;

    public RuleValue Evaluate(Expression expression, RuleScope? scope)
    {
        _context.Spend(1);
        if (_context.IsSpent || (expression.Depth > ShallowDepth && !StackRoom.IsLeft))
        {
            return Failures.Cost;
        }

        return expression switch
        {
            NameExpression name => RuleScope.TryFind(scope, name.Name, out RuleValue value) ? value : Global(name.Name, scope),
            SelectExpression select => Select(select, scope),
            LiteralExpression literal => literal.Value,
            BinaryExpression binary => Binary(binary, scope),
            CallExpression call => Call(call, scope),
            UnaryExpression unary => Unary(unary.Symbol, Evaluate(unary.Operand, scope)),
            IndexExpression index => Index(Evaluate(index.Operand, scope), Evaluate(index.Index, scope)),
            ConditionalExpression conditional => Conditional(conditional, scope),
            ListExpression list => List(list, scope),
            MapExpression map => Map(map, scope),
            MacroExpression macro => Macro(macro, scope),
            _ => RuleValue.Error("no expression"),
        };
    }

    /// <summary>What a name stands for that nobody bound.</summary>
    private RuleValue Global(string name, RuleScope? scope)
    {
        switch (name)
        {
            case "now":
                return _context.Environment.NowTicks is { } ticks ? RuleValue.Of(DateValue.FromTicks(ticks)) : RuleValue.Unknown;
            case "root":
                return _context.Root is { } root ? RuleValue.Of(root) : _context.Block();
            case "parameters":
                return RuleValue.Parameters;
            case "schema" when RuleScope.TryFind(scope, "this", out RuleValue value) && value is { Kind: RuleValueKind.Record, Record.Record.Model: { } record }:
                return RuleValue.SchemaOf(record);
            default:
                return TypeValue.IsBuiltIn(name) || (name.Length > 0 && name[0] is >= 'A' and <= 'Z')
                    ? RuleValue.Of(TypeValue.Named(name))
                    : Failures.NoMember(name);
        }
    }

    private RuleValue Select(SelectExpression select, RuleScope? scope)
    {
        RuleValue operand = Evaluate(select.Operand, scope);
        switch (operand.Kind)
        {
            case RuleValueKind.Unknown or RuleValueKind.Error:
                return operand;
            case RuleValueKind.Record:
                FieldCheck? field = operand.Record.Record is { } record ? FieldOf(record, select) : null;
                return select.IsTest
                    ? RecordMembers.Has(_context, operand.Record, select.Member, field)
                    : RecordMembers.Select(_context, operand.Record, select.Member, field);
            case RuleValueKind.Map:
                int at = Find(operand.Map, RuleValue.Of(select.Member));
                return select.IsTest ? RuleValue.Of(at >= 0) : at < 0 ? Failures.NoMember(select.Member) : operand.Map.ValueAt(at);
            case RuleValueKind.Parameters:
                return Parameter(select.Member);
            case RuleValueKind.Schema:
                return select.IsTest ? RuleValue.Of(SchemaMembers.Names.Contains(select.Member)) : SchemaMembers.Select(operand.SchemaOwner, select.Member);
            case RuleValueKind.Type:
                return RuleValue.Of(TypeValue.Named(select.Member));
            default:
                return Failures.NoMember(select.Member);
        }
    }

    private static FieldCheck? FieldOf(RecordCheck record, SelectExpression select)
    {
        SelectedField? found = select.Found;
        if (found is null || !ReferenceEquals(found.Record, record))
        {
            select.Found = found = new SelectedField(record, record.FindField(select.Member));
        }

        return found.Field;
    }

    private RuleValue Parameter(string name)
    {
        ParameterModel? parameter = _context.Rule?.Parameters.FirstOrDefault(p => p.Name == name);
        if (parameter is null)
        {
            return Failures.NoMember(name);
        }

        if (_context.Environment.Parameters.TryGetValue(name, out string? text))
        {
            return DocumentValues.OfText(parameter.Type, text);
        }

        return JsonTree.Parse(parameter.DefaultJson) is { } tree
            ? DocumentValues.Of(_context, new ListItem(ValueChecks.Of(parameter.Type), tree.Root))
            : Failures.NoMember(name);
    }

    private RuleValue Index(RuleValue operand, RuleValue index)
    {
        if (operand.IsOpen || index.IsOpen)
        {
            return operand.IsOpen ? operand : index;
        }

        switch (operand.Kind)
        {
            case RuleValueKind.List when Numbers.TryInt(index, out long at):
                return at >= 0 && at < operand.List.Count ? operand.List[(int)at] : RuleValue.Error($"there is no element {at}");
            case RuleValueKind.List when index.Kind == RuleValueKind.Double:
                return RuleValue.Error("an index is no whole number");
            case RuleValueKind.Map:
                int found = Find(operand.Map, index);
                return found < 0 ? RuleValue.Error($"there is no key {DisplayText.Of(index)}") : operand.Map.ValueAt(found);
            default:
                return Failures.NoOverload("[]", operand, index);
        }
    }

    private int Find(RuleMap map, RuleValue key)
    {
        _context.Spend(map.Count);
        return map.Find(key);
    }

    private static RuleValue Unary(string symbol, RuleValue operand)
    {
        if (symbol == "-")
        {
            return Arithmetic.Negate(operand);
        }

        return operand.IsOpen ? operand : operand.Kind == RuleValueKind.Bool ? RuleValue.Of(operand.IsFalse) : Failures.NoOverload("!", operand);
    }

    private RuleValue Conditional(ConditionalExpression conditional, RuleScope? scope)
    {
        RuleValue condition = Evaluate(conditional.Condition, scope);
        if (condition.IsOpen)
        {
            return condition;
        }

        return condition.Kind == RuleValueKind.Bool
            ? Evaluate(condition.IsTrue ? conditional.Then : conditional.Otherwise, scope)
            : Failures.NoOverload("?:", condition);
    }

    private RuleValue List(ListExpression list, RuleScope? scope)
    {
        var items = new RuleValue[list.Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Evaluate(list.Items[i], scope);
            if (items[i].IsOpen)
            {
                return items[i];
            }
        }

        return RuleValue.Of(items);
    }

    private RuleValue Map(MapExpression map, RuleScope? scope)
    {
        var entries = new List<KeyValuePair<RuleValue, RuleValue>>();
        var made = new LiteralMap(entries);
        foreach (KeyValuePair<Expression, Expression> entry in map.Entries)
        {
            RuleValue key = Evaluate(entry.Key, scope);
            RuleValue value = Evaluate(entry.Value, scope);
            if (key.IsOpen || value.IsOpen)
            {
                return key.IsOpen ? key : value;
            }

            if (key.Kind is not (RuleValueKind.Int or RuleValueKind.UInt or RuleValueKind.Bool or RuleValueKind.String))
            {
                return RuleValue.Error($"{DisplayText.Of(key)} is no key of a map");
            }

            if (Find(made, key) >= 0)
            {
                return RuleValue.Error($"the key {DisplayText.Of(key)} stands twice in a map");
            }

            entries.Add(new(key, value));
        }

        return RuleValue.Of(made);
    }
}
