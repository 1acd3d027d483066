using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary><c>declares(pointer)</c>: whether a JSON pointer leads from a record to a value, or to a member that the schema has and the document leaves out.</summary>
internal static class DeclaredPlaces
{
    public static bool Has(RuleContext context, RuleValue record, string pointer)
    {
        if (pointer.Length == 0)
        {
            return true;
        }

        string[] steps = pointer.Split('/');
        if (steps[0].Length > 0)
        {
            return false;
        }

        // Looking is not reading: a place with an error is a place.
        var looking = new RuleContext(context.Environment, null, null, int.MaxValue);
        context.Spend(steps.Length);
        RuleValue at = record;
        for (int i = 1; i < steps.Length; i++)
        {
            string step = JsonPointer.Unescape(steps[i]);
            if (at.Kind == RuleValueKind.Record && FieldOf(at.Record, step) is { } field)
            {
                if (i == steps.Length - 1)
                {
                    return true;
                }

                at = RecordMembers.Has(looking, at.Record, field.Name).IsTrue || field.Use.IsRequired ? RecordMembers.Select(looking, at.Record, field.Name) : RuleValue.Null;
            }
            else if (at.Kind == RuleValueKind.Record)
            {
                return DocumentPointer.Exists(at.Record.Source.Node, "/" + string.Join("/", steps.Skip(i)));
            }
            else
            {
                at = Inside(at, step);
            }

            if (at.IsOpen || at.Kind == RuleValueKind.Null)
            {
                return false;
            }
        }

        return true;
    }

    private static FieldModel? FieldOf(RecordValue record, string step) =>
        record.Record?.Model.Fields.FirstOrDefault(f => !f.IsRest && (f.JsonName == step || f.AlsoRead.Contains(step)));

    private static RuleValue Inside(RuleValue value, string step)
    {
        if (value.Kind == RuleValueKind.Map)
        {
            int at = value.Map.Find(RuleValue.Of(step));
            return at < 0 ? RuleValue.Null : value.Map.ValueAt(at);
        }

        bool isIndex = value.Kind == RuleValueKind.List && step.Length is > 0 and < 10 && step.All(static c => c is >= '0' and <= '9') && (step[0] != '0' || step.Length == 1);
        return isIndex && int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture) is var index && index < value.List.Count ? value.List[index] : RuleValue.Null;
    }
}
