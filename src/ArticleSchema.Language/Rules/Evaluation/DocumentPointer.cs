using System.Globalization;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>JSON pointers (RFC 6901) into a document.</summary>
internal static class DocumentPointer
{
    /// <summary>Whether a value stands there; <c>null</c> is one.</summary>
    public static bool Exists(DataNode node, string pointer)
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

        foreach (string step in steps.Skip(1))
        {
            if (!TryStep(node, JsonPointer.Unescape(step), out node))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryStep(DataNode node, string step, out DataNode next)
    {
        next = default;
        foreach (DataNode name in node.Members)
        {
            if (string.Equals(name.GetString(), step, StringComparison.Ordinal))
            {
                next = name.Value;
                return true;
            }
        }

        bool isIndex = step.Length is > 0 and < 10 && step.All(static c => c is >= '0' and <= '9') && (step[0] != '0' || step.Length == 1);
        int at = isIndex ? int.Parse(step, CultureInfo.InvariantCulture) : -1;
        foreach (DataNode element in node.Elements)
        {
            if (at-- == 0)
            {
                next = element;
                return true;
            }
        }

        return false;
    }
}
