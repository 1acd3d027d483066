using System.Text;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

internal sealed partial class RuleChecker
{
    private Checked Select(SelectExpression select, Facts facts, VariableScope? scope)
    {
        // An alias is named as types are.
        if (select is { IsTest: false, Operand: NameExpression alias } && char.IsUpper(alias.Name[0]) && _setting.TypeNames.Contains(alias.Name + "." + select.Member))
        {
            return new Checked(RuleType.Type, facts) { Domain = [select.Member] };
        }

        Checked operand = Check(select.Operand, facts, scope);
        switch (operand.Type.Kind)
        {
            case RuleTypeKind.Dyn:
                return new Checked(select.IsTest ? RuleType.Bool : RuleType.Dyn, facts);
            case RuleTypeKind.Record:
                return SelectMember(select, operand, (RecordModel)operand.Type.Model!, facts);
            case RuleTypeKind.Union:
                return SelectOfUnion(select, operand, (UnionModel)operand.Type.Model!, facts);
            case RuleTypeKind.Map:
                if (operand.Type.Key is { Kind: not (RuleTypeKind.String or RuleTypeKind.Dyn) })
                {
                    break;
                }

                return new Checked(select.IsTest ? RuleType.Bool : operand.Type.Element!, facts) { Path = select.IsTest ? null : PathOf(operand, select.Member) };
            case RuleTypeKind.Parameters:
                return SelectParameter(select, facts);
            case RuleTypeKind.Schema when SchemaMembers.Names.Contains(select.Member):
                return select.IsTest ? Decided(facts, isTrue: true) : new Checked(RuleType.String, facts);
            case RuleTypeKind.Schema:
                Report(RuleErrorKind.UnknownName, select.MemberSpan, $"A schema has no '{select.Member}'{Spelling.DidYouMean(select.Member, SchemaMembers.Names)}");
                return new Checked(RuleType.Dyn, facts);
        }

        Report(RuleErrorKind.Type, select.MemberSpan, $"{Capital(operand.Type.ToString())} has no members, so '{select.Member}' is none");
        return new Checked(select.IsTest ? RuleType.Bool : RuleType.Dyn, facts);
    }

    private Checked SelectParameter(SelectExpression select, Facts facts)
    {
        if (_setting.Parameters.FirstOrDefault(p => p.Name == select.Member) is { } parameter)
        {
            return select.IsTest ? Decided(facts, isTrue: true) : new Checked(RuleType.Of(parameter.Type), facts);
        }

        Report(RuleErrorKind.UnknownName, select.MemberSpan, $"The schema has no parameter '{select.Member}'{Spelling.DidYouMean(select.Member, _setting.Parameters.Select(static p => p.Name))}");
        return new Checked(RuleType.Dyn, facts);
    }

    private Checked SelectMember(SelectExpression select, Checked operand, RecordModel record, Facts facts)
    {
        if (record.Fields.FirstOrDefault(f => f.Name == select.Member) is { } field)
        {
            return select.IsTest ? TestMember(select, operand, field, facts) : ReadMember(select, operand, field, facts);
        }

        if (operand.Type.Union is { Tag: { } tag } union && tag == select.Member)
        {
            return SelectTag(select, operand, union, facts);
        }

        if (!record.MayHave(select.Member))
        {
            string other = record.Fields.FirstOrDefault(f => f.JsonName == select.Member) is { } named
                ? $"; rules call it '{named.Name}'"
                : Spelling.DidYouMean(select.Member, record.Fields.Select(static f => f.Name));
            Report(RuleErrorKind.UnknownName, select.MemberSpan, $"'{record.Name}' has no member '{select.Member}'{other}");
        }

        return new Checked(select.IsTest ? RuleType.Bool : RuleType.Dyn, facts);
    }

    private Checked TestMember(SelectExpression select, Checked operand, FieldModel field, Facts facts)
    {
        if (field.Use.IsRequired)
        {
            string why = field.DefaultJson is null ? "is required" : "has a default";
            Report(RuleErrorKind.AlwaysThere, select.MemberSpan, $"'{field.Name}' {why}, so has(…) is always true");
            return Decided(facts, isTrue: true);
        }

        return PathOf(operand, select.Member) is { } path
            ? new Checked(RuleType.Bool, facts) { WhenTrue = facts.With(path, isPresent: true), WhenFalse = facts.With(path, isPresent: false) }
            : new Checked(RuleType.Bool, facts);
    }

    private Checked ReadMember(SelectExpression select, Checked operand, FieldModel field, Facts facts)
    {
        string? path = PathOf(operand, select.Member);
        bool mayBeAbsent = field.Use.Multiplicity == Multiplicity.Optional && field.DefaultJson is null;
        if (mayBeAbsent && (path is null || facts.IsPresent(path) != true) && !facts.IsImpossible)
        {
            Report(RuleErrorKind.Presence, select.MemberSpan, path is null
                ? $"'{field.Name}' may be absent, and what it is read from has no name to guard; read it inside all, exists, filter or map"
                : $"'{field.Name}' may be absent; guard it with has({PathText(path)}) && …");
        }

        var facets = new List<FacetSet> { field.Facets };
        for (ScalarModel? scalar = field.Use.Type as ScalarModel; scalar is not null; scalar = scalar.Base)
        {
            facets.Add(scalar.Facets);
        }

        if (field.Use.Type is ListModel list)
        {
            facets.Add(list.Facets);
        }

        (decimal? Min, decimal? Max) size = field.Use.Multiplicity is Multiplicity.NonEmptyList or Multiplicity.NonEmptyMap
            || field.Use.Type is ListModel { Use.IsRequired: true } ? (1, null) : (null, null);
        Checked result = Known(new Checked(RuleType.Of(field.Use), facts) { Path = path, Facets = facets, Bounds = size });
        if (field.ConstJson is { Length: > 1 } json && json[0] == '"' && json.IndexOf('\\') < 0)
        {
            result = new Checked(result.Type, facts) { Path = path, Facets = facets, Domain = [json.Trim('"')] };
        }

        return Told(result, facts);
    }

    /// <summary>Adds what the type and the constraints say of the values: tokens, and the bounds of numbers.</summary>
    private static Checked Known(Checked value)
    {
        if (value.Type.Model is EnumModel { IsOpen: false } tokens && value.Type.Kind == RuleTypeKind.String)
        {
            return new Checked(value.Type, value.WhenTrue) { Path = value.Path, Facets = value.Facets, Domain = [.. tokens.Tokens.Select(static t => t.Token)] };
        }

        if (value.Type.IsNumber)
        {
            return new Checked(value.Type, value.WhenTrue) { Path = value.Path, Facets = value.Facets, Bounds = FacetBounds.OfNumber(value.Facets) };
        }

        return value.Type.Kind == RuleTypeKind.Date
            ? new Checked(value.Type, value.WhenTrue) { Path = value.Path, Facets = value.Facets, Bounds = FacetBounds.OfDate(value.Facets, value.Type.BuiltIn) }
            : value;
    }

    /// <summary>A union where its branch is known, as that branch; a boolean with what each outcome says.</summary>
    private static Checked Told(Checked value, Facts facts)
    {
        if (value.Path is not { } path)
        {
            return value;
        }

        if (value.Type.Kind == RuleTypeKind.Bool)
        {
            return new Checked(value.Type, facts)
            {
                Path = path,
                WhenTrue = facts.WithValues(path, ["true"]),
                WhenFalse = facts.WithValues(path, ["false"]),
            };
        }

        if (value.Type.Model is not UnionModel union || value.Type.Kind != RuleTypeKind.Union)
        {
            return value;
        }

        IReadOnlyList<string>? told = facts.ValuesOf(union.Tag is null ? $"type({path})" : path + "." + union.Tag);
        BranchModel? branch = told is { Count: 1 } ? union.Branches.FirstOrDefault(b => (union.Tag is null ? BranchName(b) : b.Tag) == told[0]) : null;
        return branch?.Use.Type is RecordModel record
            ? value.As(RuleType.Of(record, union), facts)
            : branch is null ? value : value.As(RuleType.Of(branch.Use), facts);
    }

    private static string BranchName(BranchModel branch) => branch.Use.IsList ? "list" : branch.Use.IsMap ? "map"
        : branch.Use.Type?.Name ?? TypeValue.Named(branch.Use.BuiltIn.Name()).Name;

    private Checked SelectOfUnion(SelectExpression select, Checked operand, UnionModel union, Facts facts)
    {
        if (union.Tag == select.Member)
        {
            return SelectTag(select, operand, union, facts);
        }

        List<BranchModel> owners = union.Branches.Where(b => b.Use.Type is RecordModel r && r.Fields.Any(f => f.Name == select.Member)).ToList();
        IEnumerable<string> all = union.Branches.Select(static b => b.Use.Type).OfType<RecordModel>().SelectMany(static r => r.Fields).Select(static f => f.Name);
        string how = owners.Count == 0
            ? Spelling.DidYouMean(select.Member, union.Tag is null ? all : all.Append(union.Tag))
            : union.Tag is { } tag
                ? $"; it belongs to '{owners[0].Use.TypeName}': compare {tag} == '{owners[0].Tag}' first"
                : $"; it belongs to '{owners[0].Use.TypeName}': compare type(…) == {owners[0].Use.TypeName} first";
        if (!union.IsBroken)
        {
            Report(RuleErrorKind.UnknownName, select.MemberSpan, $"'{union.Name}' has no member '{select.Member}' of its own{how}");
        }

        return new Checked(select.IsTest ? RuleType.Bool : RuleType.Dyn, facts);
    }

    private Checked SelectTag(SelectExpression select, Checked operand, UnionModel union, Facts facts)
    {
        if (select.IsTest)
        {
            Report(RuleErrorKind.AlwaysThere, select.MemberSpan, $"'{select.Member}' tells the branches of '{union.Name}' apart, so has(…) is always true");
            return Decided(facts, isTrue: true);
        }

        string[] tags = [.. union.Branches.Select(static b => b.Tag ?? "")];
        _tags[select] = (union, tags);
        return new Checked(RuleType.String, facts) { Path = PathOf(operand, select.Member), Domain = union.IsOpen ? null : tags };
    }

    private Checked Index(IndexExpression index, Facts facts, VariableScope? scope)
    {
        Checked operand = Check(index.Operand, facts, scope);
        Checked at = Check(index.Index, facts, scope);
        switch (operand.Type.Kind)
        {
            case RuleTypeKind.Dyn:
                return new Checked(RuleType.Dyn, facts);
            case RuleTypeKind.List:
                if (!at.Type.IsDyn && at.Type.Kind is not (RuleTypeKind.Int or RuleTypeKind.UInt))
                {
                    Report(RuleErrorKind.Type, index.Index.Span, $"The index of a list must be an integer, not {at.Type}");
                }

                string? step = index.Index is LiteralExpression { Value.Kind: RuleValueKind.Int } number ? $"[{number.Value.Int}]" : null;
                return Told(new Checked(operand.Type.Element!, facts) { Path = operand.Path is null || step is null ? null : operand.Path + step }, facts);
            case RuleTypeKind.Map:
                CheckComparable("[]", index.Index, operand.Type.Key!, null, at.Type, index.Index);
                string? key = index.Index is LiteralExpression { Value.Kind: RuleValueKind.String } text ? text.Value.Text : null;
                return Told(new Checked(operand.Type.Element!, facts) { Path = key is null ? null : PathOf(operand, key) }, facts);
            default:
                Report(RuleErrorKind.Type, index.Span, $"'[…]' reads lists and maps, not {operand.Type}");
                return new Checked(RuleType.Dyn, facts);
        }
    }

    private static string? PathOf(Checked operand, string member) => operand.Path is null ? null : operand.Path + "." + member;

    /// <summary>As the author wrote it: variables carry a number in paths.</summary>
    private static string PathText(string path)
    {
        int hash = path.IndexOf('#');
        int step = path.IndexOfAny(['.', '[']);
        return hash < 0 ? path : step < 0 ? path.Remove(hash) : path.Remove(hash, step - hash);
    }

    private static string Capital(string text) => new StringBuilder(text) { [0] = char.ToUpperInvariant(text[0]) }.ToString();
}
