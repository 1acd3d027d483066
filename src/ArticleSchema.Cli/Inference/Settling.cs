using System.Numerics;

namespace ArticleSchema.Cli.Inference;

/// <summary>
/// Decides, before anything is drafted, which places are one: branches that nothing tells apart, what a map's entries hold, what is a list or stands alone, objects of
/// one shape. Each may make another so, until none does.
/// </summary>
internal static class Settling
{
    private const int MostRounds = 64;

    public static void Run(Evidence root)
    {
        // Joining makes one of the places further in, and what stands for them is judged by all that they had.
        foreach (Evidence place in Places(root))
        {
            if (place.Target is { Tag: not null } joined && !Tags.Tell(joined))
            {
                joined.Join();
            }
        }

        for (int round = 0; round < MostRounds; round++)
        {
            bool isChanged = Shapes.Merge(root);
            foreach (Evidence place in Places(root))
            {
                isChanged |= Settle(place.Target);
            }

            if (!isChanged)
            {
                return;
            }
        }
    }

    /// <summary>Whether a member holds lists of what at other times stands there without brackets.</summary>
    public static bool IsOneOrMany(Evidence evidence, Kinds kinds) => kinds.HasFlag(Kinds.Array) && BitOperations.PopCount((uint)kinds) > 1
        && evidence.Nulls == 0 && evidence.Elements?.Target is { Nulls: 0 } elements && elements != evidence
        && Kind.Of(elements) is var kind && kind != Kinds.Array && BitOperations.PopCount((uint)kind) == 1 && kinds == (Kinds.Array | kind);

    private static bool Settle(Evidence place)
    {
        ObjectEvidence objects = place.Objects;
        if (place.Tag is null && objects is { Values: null, Members.Count: > 0 } && Maps.IsMap(place))
        {
            objects.Collapse(place.Path);
            return true;
        }

        bool isChanged = false;
        foreach (Evidence member in objects.Members.Values.Select(m => m.Evidence.Target).Where(m => !m.IsOneOrMany && IsOneOrMany(m, Kind.Of(m))).ToList())
        {
            member.IsOneOrMany = true;
            member.Elements!.Absorb(Bare(member));
            isChanged = true;
        }

        return isChanged;
    }

    /// <summary>What stood there without being a list.</summary>
    private static Evidence Bare(Evidence evidence)
    {
        var bare = new Evidence(evidence.Path) { Booleans = evidence.Booleans, Integers = evidence.Integers, Fractions = evidence.Fractions, Plain = evidence.Plain };
        bare.Texts.Absorb(evidence.Texts);
        var open = new Queue<(Evidence Into, Evidence From)>();
        foreach (ObjectEvidence objects in evidence.Branches.Values.Select(b => b.Target.Objects).Prepend(evidence.Objects))
        {
            bare.Objects.Absorb(objects, open);
        }

        Evidence.Absorb(open);
        return bare;
    }

    private static List<Evidence> Places(Evidence root)
    {
        var places = new List<Evidence>();
        var seen = new HashSet<Evidence>();
        var open = new Stack<Evidence>([root]);
        while (open.TryPop(out Evidence? next))
        {
            Evidence at = next.Target;
            if (seen.Add(at))
            {
                places.Add(at);
                foreach (Evidence inner in at.Inner)
                {
                    open.Push(inner);
                }
            }
        }

        return places;
    }
}
