namespace ArticleSchema.Cli.Inference;

/// <summary>Members by which objects at one place may be told apart, and whether they are.</summary>
internal static class Tags
{
    private static readonly string[] s_usual = ["type", "kind", "$type", "@type", "_type", "__typename", "objectType", "tag"];

    /// <summary>By place, a member that all objects have, with few tokens that each were seen again.</summary>
    public static Dictionary<string, string> Candidates(Evidence root)
    {
        Dictionary<string, string> candidates = new(StringComparer.Ordinal);
        var open = new Stack<Evidence>([root]);
        while (open.TryPop(out Evidence? evidence))
        {
            ObjectEvidence objects = evidence.Objects;
            if (objects.Values is null && objects.Members.Where(m => MayTell(m.Value, objects.Count)).Select(m => m.Key).ToList() is { Count: > 0 } names)
            {
                candidates[evidence.Path] = s_usual.FirstOrDefault(names.Contains) ?? names.MinBy(n => objects.Members[n].Evidence.Texts.Distinct.Count)!;
            }

            foreach (Evidence inner in evidence.Inner)
            {
                open.Push(inner);
            }
        }

        return candidates;
    }

    /// <summary>
    /// Whether each branch has a member that all of its objects have and no other branch knows; of members that usually tell objects apart, each branch but one.
    /// </summary>
    public static bool Tell(Evidence evidence)
    {
        List<ObjectEvidence> branches = [.. evidence.Branches.Values.Select(b => b.Target.Objects)];
        return evidence.Objects.Count == 0 && branches.Count > 1
            && branches.TrueForAll(b => b.Count >= Thresholds.ObjectsOfBranch && b.Members.Count > 1)
            && branches.Count(b => HasOwn(b, branches)) >= branches.Count - (s_usual.Contains(evidence.Tag) ? 1 : 0);
    }

    private static bool HasOwn(ObjectEvidence branch, List<ObjectEvidence> all) =>
        branch.Members.Any(m => m.Value.Count == branch.Count && all.TrueForAll(o => o == branch || !o.Members.ContainsKey(m.Key)));

    private static bool MayTell(MemberEvidence member, long objects)
    {
        Evidence evidence = member.Evidence;
        return member.Count == objects && evidence.Texts.Count == evidence.Count && evidence.Texts is { AreFew: true, AreTokens: true, Distinct.Count: > 1 } texts
            && texts.Distinct.All(t => t.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            && objects >= texts.Distinct.Count * Thresholds.ObjectsOfBranch;
    }
}
