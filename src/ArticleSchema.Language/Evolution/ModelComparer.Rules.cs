using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

internal sealed partial class ModelComparer
{
    private void CompareRules(TypePair pair, IReadOnlyList<RuleModel> old, IReadOnlyList<RuleModel> @new)
    {
        foreach (RuleModel rule in old)
        {
            if (@new.FirstOrDefault(r => r.Key == rule.Key) is { } same)
            {
                CompareRule(pair, rule, same);
            }
            else
            {
                AddRule(pair, rule, isAdded: false);
            }
        }

        foreach (RuleModel rule in @new.Where(r => old.All(o => o.Key != r.Key)))
        {
            AddRule(pair, rule, isAdded: true);
        }
    }

    private void AddRule(TypePair pair, RuleModel rule, bool isAdded)
    {
        var place = new ChangePlace(isAdded ? pair.New : pair.Old, rule.Key);
        ChangeRule kind = (rule.Severity, ReadsClock(rule), isAdded) switch
        {
            (not RuleSeverity.Error, _, _) => ConstraintChanges.RuleNote,
            (_, true, true) => ConstraintChanges.ClockRuleAdded,
            (_, true, false) => ConstraintChanges.ClockRuleRemoved,
            (_, _, true) => ConstraintChanges.RuleTightened,
            _ => ConstraintChanges.RuleLoosened,
        };
        Add(kind, place, (isAdded ? "added rule " : "removed rule ") + place.Name, pair, [], codes: [rule.Code], members: MembersOf(rule), literals: RuleLiterals.Of(rule));
    }

    private void CompareRule(TypePair pair, RuleModel old, RuleModel @new)
    {
        var place = new ChangePlace(pair.New, @new.Key);
        if (old.Code != @new.Code)
        {
            Add(ConstraintChanges.RuleCode, place with { Facet = "code" }, $"code of rule {place.Name} {@new.Code}");
        }

        string[] codes = [old.Code, @new.Code];
        IReadOnlyList<string> members = [.. MembersOf(old).Concat(MembersOf(@new)).Distinct(StringComparer.Ordinal)];
        bool wasError = old.Severity == RuleSeverity.Error;
        bool isError = @new.Severity == RuleSeverity.Error;
        if (wasError != isError)
        {
            bool readsClock = ReadsClock(isError ? @new : old);
            ChangeRule rule = (isError, readsClock) switch
            {
                (true, true) => ConstraintChanges.ClockRuleAdded,
                (true, false) => ConstraintChanges.RuleTightened,
                (false, true) => ConstraintChanges.ClockRuleRemoved,
                _ => ConstraintChanges.RuleLoosened,
            };
            Add(rule, place with { Facet = "severity" }, $"severity of rule {place.Name} {@new.Severity.ToString().ToLowerInvariant()}", pair, [], codes: codes, members: members, literals: RuleLiterals.Of(old, @new));
        }
        else if (Meaning(old) != Meaning(@new))
        {
            Add(isError ? ConstraintChanges.RuleEdited : ConstraintChanges.RuleNote, place with { Facet = "check" }, "edited rule " + place.Name, pair, [], codes: codes, members: members, literals: RuleLiterals.Of(old, @new));
        }
        else if (old.Severity != @new.Severity || old.Message != @new.Message || old.At != @new.At || old.ReportUnknown != @new.ReportUnknown)
        {
            Add(ConstraintChanges.RuleNote, place, "note of rule " + place.Name);
        }
        else if (old.Description != @new.Description || old.Term != @new.Term)
        {
            Add(DocumentationChanges.Text, place, "text " + place.Name);
        }
    }

    // White space outside of strings means nothing; inside it does, so a rule with strings is compared as it stands.
    private static string Meaning(RuleModel rule)
    {
        string text = rule.Check + "\u0000" + rule.When;
        bool hasStrings = text.IndexOfAny(['"', '\'', '`']) >= 0;
        string parameters = string.Join(",", rule.Parameters.Select(p => p.Name + "=" + p.DefaultJson));
        return (hasStrings ? text : string.Join(" ", text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))) + "\u0000" + parameters;
    }

    private static bool ReadsClock(RuleModel rule)
    {
        CompiledRule compiled = CompiledRule.Of(rule);
        return ExpressionWalk.Names(compiled.Check, compiled.When).Contains("now");
    }

    private static IReadOnlyList<string> MembersOf(RuleModel rule)
    {
        CompiledRule compiled = CompiledRule.Of(rule);
        return [.. ExpressionWalk.MembersOfThis(compiled.Check, compiled.When).Select(s => s.Member).Distinct(StringComparer.Ordinal)];
    }

    private void CompareGroups(TypePair pair, RecordModel old, RecordModel @new, FieldPairs fields)
    {
        List<PresenceBound> was = [.. PresenceBound.Of(old, static f => f.JsonName)];
        List<PresenceBound> now = [.. PresenceBound.Of(@new, f => fields.OldOf(f)?.JsonName ?? "+" + f.JsonName)];
        HashSet<string> oldNames = [.. old.Fields.Select(f => f.JsonName)];
        HashSet<string> newNames = [.. fields.Both.Select(p => p.Old.JsonName), .. fields.Added.Select(f => "+" + f.JsonName)];
        Tighten(now, was, oldNames, ConstraintChanges.Tightened, "tightened", @new, pair);
        Tighten(was, now, newNames, ConstraintChanges.Loosened, "loosened", @new, pair);
    }

    private static IReadOnlyList<string> Grouped(IEnumerable<PresenceBound> a, IEnumerable<PresenceBound> b) =>
        [.. a.Concat(b).SelectMany(p => p.Fields).Select(f => f.TrimStart('+')).Distinct(StringComparer.Ordinal)];

    private void Tighten(List<PresenceBound> reader, List<PresenceBound> writer, HashSet<string> writerNames, ChangeRule rule, string verb, RecordModel record, TypePair pair)
    {
        foreach (PresenceBound bound in reader.Where(b => !b.Restrict(writerNames).IsImpliedBy(writer)))
        {
            string names = string.Join(" ", bound.Fields.Select(f => f.TrimStart('+')));
            string facet = bound.Key;
            Add(rule, new ChangePlace(record, null, facet), $"{verb} {record.Name} {facet} {names}", pair, [],
                codes: [ProblemCodes.ExactlyOne, ProblemCodes.AtMostOne, ProblemCodes.AtLeastOne, ProblemCodes.Requires], members: Grouped(reader, writer));
        }
    }
}
