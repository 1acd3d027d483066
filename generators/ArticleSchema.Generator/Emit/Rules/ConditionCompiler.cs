using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;

namespace ArticleSchema.Generator.Emit;

/// <summary>
/// Groups and rules to C# that reads the document's text where it stands. What it cannot say is left open, which the interpreter then
/// decides.
/// </summary>
internal sealed class ConditionCompiler
{
    private readonly Lazy<RuleRoots> _roots;
    private readonly References _references;
    private readonly IEnumerable<string> _typeNames;

    /// <param name="schemas">All schemas.</param>
    /// <param name="types">Those of their types that are compiled, and what they use.</param>
    public ConditionCompiler(IReadOnlyList<SchemaModel> schemas, IReadOnlyCollection<TypeModel> types)
    {
        _roots = new Lazy<RuleRoots>(() => new RuleRoots(schemas));
        _references = new References(types);
        // Counted out by the few rules that name one.
        _typeNames = schemas.SelectMany(s => s.Types).Select(t => t.Name);
    }

    /// <param name="record">The record.</param>
    /// <param name="patterns">Takes the patterns that rules search with.</param>
    /// <param name="places">The place of each field that is read.</param>
    public RulesEmit? Compile(RecordModel record, List<string> patterns, out IReadOnlyDictionary<FieldModel, int> places)
    {
        var byField = new Dictionary<FieldModel, int>();
        places = byField;
        var references = _references.Of(record).ToList();
        if (record.Groups.Count == 0 && record.Requires.Count == 0 && record.Rules.Count == 0 && references.Count == 0)
        {
            return null;
        }

        var rules = record.Rules.Select(CompiledRule.Of).ToList();
        var read = record.Groups.SelectMany(g => g.Fields).Concat(record.Requires.SelectMany(r => r.Required.Prepend(r.Field)))
            .Concat(rules.SelectMany(r => FieldsOf(record, r))).Concat(references.Select(r => r.Field));
        foreach (var field in read.Where(f => !f.IsRest))
        {
            if (!byField.ContainsKey(field))
            {
                byField.Add(field, byField.Count);
            }
        }

        var conditions = new List<ConditionEmit>();
        conditions.AddRange(record.Groups.Select(g => Group(g, byField)));
        conditions.AddRange(record.Requires.Select(r => Requires(r, byField)));
        conditions.AddRange(references.Select(r => Reference(r.Path, r.Field, r.Names, byField)));
        var room = byField.Count;
        conditions.AddRange(rules.Select(rule => Rule(record, rule, byField, patterns, ref room)));
        return new RulesEmit(conditions.ToArray(), room, references.Count > 0);
    }

    /// <summary>The rules of a scalar and of those it stands on; the value itself has the place 0.</summary>
    public RulesEmit? Compile(ScalarModel scalar, List<string> patterns)
    {
        var conditions = new List<ConditionEmit>();
        var room = 1;
        for (var model = scalar; model is not null; model = model.Base)
        {
            foreach (var rule in model.Rules)
            {
                conditions.Add(Rule(model, CompiledRule.Of(rule), new Dictionary<FieldModel, int>(), patterns, ref room));
            }
        }

        return conditions.Count == 0 ? null : new RulesEmit(conditions.ToArray(), room, false);
    }

    private static IEnumerable<FieldModel> FieldsOf(RecordModel record, CompiledRule rule) => ExpressionWalk.MembersOfThis(rule.When, rule.Check)
        .Select(s => record.Fields.FirstOrDefault(f => f.Name == s.Member)!)
        .Where(f => f is not null);

    private static ConditionEmit Reference(string path, FieldModel field, IReadOnlyList<string>? names, Dictionary<FieldModel, int> places)
    {
        var place = field.IsRest || names is null ? "-1" : $"rules[{CSharp.Number(places[field])}]";
        var steps = string.Concat((names ?? []).Select(n => ", " + CSharp.Member(n)));
        return new("refers-to", null, $"rules.Refers({CSharp.Literal(path)}, references, {place}{steps})", false);
    }

    private ConditionEmit Rule(TypeModel type, CompiledRule rule, Dictionary<FieldModel, int> places, List<string> patterns, ref int room)
    {
        IReadOnlyList<RecordModel?> roots = rule.ReadsRoot && _roots.Value.Of(type) is { Count: > 0 } found ? found : [null];
        var conditions = new List<ConditionEmit>();
        foreach (var root in roots)
        {
            var setting = new CheckSetting(RuleType.Of(type)) { Root = root, Parameters = rule.Model.Parameters, TypeNames = _typeNames };
            var compiler = new RuleCompiler(rule.Model, type.Schema, RuleTypes.Of(rule, setting), places, Math.Max(places.Count, type is ScalarModel ? 1 : 0), patterns);
            var when = rule.When is null ? null : compiler.Condition(rule.When);
            conditions.Add(new ConditionEmit(rule.Model.Key, when, rule.Check is null ? RuleCompiler.Open : compiler.Condition(rule.Check), rule.Model.ReportUnknown));
            room = Math.Max(room, compiler.Room);
        }

        // What 'root' is differs from document to document: as long as the C# does not, it serves all.
        return conditions.All(c => c == conditions[0]) ? conditions[0] : conditions[0] with { When = null, Check = RuleCompiler.Open };
    }

    private static ConditionEmit Group(GroupModel group, IReadOnlyDictionary<FieldModel, int> places)
    {
        var members = string.Join(", ", group.Fields.Select(f => Presence(f, places)));
        return group.Kind switch
        {
            GroupKind.ExactlyOne => new("exactly-one", null, $"rules.Number({members}) == 1", false),
            GroupKind.AtMostOne => new("at-most-one", null, $"rules.Number({members}) <= 1", false),
            _ => new("at-least-one", null, $"rules.Number({members}) >= 1", false),
        };
    }

    private static ConditionEmit Requires(RequiresModel requires, IReadOnlyDictionary<FieldModel, int> places) =>
        new("requires", Presence(requires.Field, places), string.Join(" && ", requires.Required.Select(f => Presence(f, places))), false);

    private static string Presence(FieldModel field, IReadOnlyDictionary<FieldModel, int> places) =>
        (places.TryGetValue(field, out var place) ? RuleCompiler.Presence(field, $"rules[{CSharp.Number(place)}]") : null) ?? RuleCompiler.Open;
}
