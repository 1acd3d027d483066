using static ArticleSchema.Language.Evolution.Verdict;

namespace ArticleSchema.Language.Evolution;

/// <summary>Facets, groups, references and rules.</summary>
internal static class ConstraintChanges
{
    public static readonly ChangeRule Tightened = new("constraint-tightened", "constraint tightened or added", No, Yes, "yes", "yes", "constraint-loosened");

    public static readonly ChangeRule Loosened = new("constraint-loosened", "constraint loosened or removed", Yes, No, "yes", "yes", "constraint-tightened");

    public static readonly ChangeRule Moved = new("constraint-moved", "constraint takes some values less and others more", No, No, "yes", "yes", "constraint-moved");

    public static readonly ChangeRule Same = new("constraint-same", "constraint in other words", Yes, Yes, "yes", "yes", "constraint-same");

    public static readonly ChangeRule Unproved = new("constraint-unproved", "constraint changed, and neither includes the other provably", Undecided, Undecided, "yes", "yes", "constraint-unproved");

    public static readonly ChangeRule RuleTightened = new("rule-added", "rule added, or a warning made an error", No, Yes, "yes", "yes", "rule-removed");

    public static readonly ChangeRule RuleLoosened = new("rule-removed", "rule removed, or an error made a warning", Yes, No, "yes", "yes", "rule-added");

    public static readonly ChangeRule RuleNote = new("rule-note", "rule that only warns or informs added, changed or removed", Yes, Yes, "yes", "yes", "rule-note");

    public static readonly ChangeRule RuleEdited = new("rule-edited", "rule edited", Undecided, Undecided, "yes", "yes", "rule-edited");

    public static readonly ChangeRule ClockRuleAdded = new("clock-rule-added", "rule that reads the clock added", Undecided, Yes, "yes", "yes", "clock-rule-removed");

    public static readonly ChangeRule ClockRuleRemoved = new("clock-rule-removed", "rule that reads the clock removed", Yes, Undecided, "yes", "yes", "clock-rule-added");

    public static readonly ChangeRule RuleCode = new("rule-code", "code of a rule changed", Yes, Yes, "no", "yes", "rule-code");

    public static readonly IReadOnlyList<ChangeRule> All =
        [Tightened, Loosened, Moved, Same, Unproved, RuleTightened, RuleLoosened, RuleNote, RuleEdited, ClockRuleAdded, ClockRuleRemoved, RuleCode];
}
