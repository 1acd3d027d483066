using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints the method in which groups and rules stand, and the call of it.</summary>
internal static class RulesEmitter
{
    /// <summary>Before reading: room for places.</summary>
    public static void Start(SourceWriter source, RulesEmit? rules)
    {
        if (rules is not null)
        {
            source.Line($"global::System.Span<int> places = stackalloc int[{CSharp.Number(Math.Max(rules.Places, 1))}];");
            if (rules.HasReferences)
            {
                source.Line("var references = json.References;");
            }
        }
    }

    /// <summary>At the end of reading: what does not surely hold is worth a report.</summary>
    public static void Run(SourceWriter source, RulesEmit? rules)
    {
        if (rules is not null)
        {
            source.Line("json.PrepareRules();");
            source.Line($"if (!RulesHold(json.Rules(places){(rules.HasReferences ? ", references" : "")})) json.Note();");
        }
    }

    public static void Emit(SourceWriter source, RulesEmit? rules)
    {
        if (rules is null)
        {
            return;
        }

        source.Open($"private static bool RulesHold({TypeNames.Generated}RuleReader rules{(rules.HasReferences ? ", int references" : "")})");
        if (rules.Conditions.Any(c => c.When is not null))
        {
            source.Line($"{TypeNames.Generated}Verdict when;");
        }

        foreach (var condition in rules.Conditions)
        {
            var enough = condition.ReportsUnknown ? "IsTrue" : "Holds";
            source.Line($"// {condition.Name}");
            if (condition.When is null)
            {
                source.Line($"if (!({condition.Check}).{enough}) return false;");
                continue;
            }

            source.Line($"when = {condition.When};");
            source.Line($"if (!when.IsFalse && !(when & ({condition.Check})).{enough}) return false;");
        }

        source.Line("return true;");
        source.Close().Line();
    }
}
