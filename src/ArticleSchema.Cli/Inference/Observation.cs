using System.Globalization;
using System.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Inference;

/// <summary>Looks at samples one after the other and remembers what stood where, never the samples. What is held has a bound, however many there are.</summary>
/// <param name="tags">Members that tell objects apart, by place.</param>
internal sealed class Observation(IReadOnlyDictionary<string, string> tags)
{
    private int _places = 1;

    public Evidence Root { get; } = new("");

    public long Documents { get; private set; }

    public void Add(DataTree tree)
    {
        Documents++;
        Observe(Root, tree.Root);
    }

    /// <summary>What no schema of the language takes: a member that stands in an object twice, a text with half a character.</summary>
    public static (DataNode Node, string Code)? Flaw(DataTree tree)
    {
        var open = new Stack<DataNode>([tree.Root]);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out DataNode node))
        {
            names.Clear();
            foreach (DataNode name in node.Members)
            {
                if (name.HasLoneSurrogate || !names.Add(name.GetString()))
                {
                    return (name, name.HasLoneSurrogate ? ProblemCodes.Format : ProblemCodes.DuplicateMember);
                }

                open.Push(name.Value);
            }

            foreach (DataNode element in node.Elements)
            {
                open.Push(element);
            }

            if (node.HasLoneSurrogate)
            {
                return (node, ProblemCodes.Format);
            }
        }

        return null;
    }

    private void Observe(Evidence evidence, DataNode node)
    {
        switch (node.Kind)
        {
            case DataKind.Null:
                evidence.Nulls++;
                break;
            case DataKind.True or DataKind.False:
                evidence.Booleans++;
                break;
            case DataKind.Number:
                ObserveNumber(evidence, node.Text);
                break;
            case DataKind.String:
                evidence.Texts.Observe(node);
                break;
            case DataKind.Plain:
                ObservePlain(evidence, node);
                break;
            case DataKind.Array:
                ObserveArray(evidence, node);
                break;
            case DataKind.Object:
                ObserveObject(evidence, node);
                break;
        }
    }

    private static void ObserveNumber(Evidence evidence, ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny("eE."u8) < 0 && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            evidence.Integers++;
        }
        else if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value))
        {
            evidence.Fractions++;
        }
        else
        {
            evidence.Strange++;
        }
    }

    /// <summary>A scalar of YAML without quotes, by YAML's own core rules.</summary>
    private static void ObservePlain(Evidence evidence, DataNode node)
    {
        string text = node.GetString();
        if (text is "" or "~" or "null")
        {
            evidence.Nulls++;
        }
        else if (text is "true" or "false")
        {
            evidence.Booleans++;
            evidence.Plain++;
        }
        else if (char.IsAsciiDigit(text[^1]) && (char.IsAsciiDigit(text[0]) || text[0] == '-') && JsonTree.Parse(text)?.Root.Kind == DataKind.Number)
        {
            ObserveNumber(evidence, Encoding.UTF8.GetBytes(text));
            evidence.Plain++;
        }
        else
        {
            evidence.Texts.Observe(node);
        }
    }

    private void ObserveArray(Evidence evidence, DataNode node)
    {
        evidence.Arrays++;
        bool isEmpty = true;
        foreach (DataNode element in node.Elements)
        {
            isEmpty = false;
            evidence.Elements ??= New(evidence.Path + "/*");
            Observe(evidence.Elements, element);
        }

        evidence.EmptyArrays += isEmpty ? 1 : 0;
    }

    private void ObserveObject(Evidence evidence, DataNode node)
    {
        if (tags.TryGetValue(evidence.Path, out string? tag) && TagOf(node, tag) is { } value && (evidence.Branches.Count < Thresholds.MostTokens || evidence.Branches.ContainsKey(value)))
        {
            evidence.Tag = tag;
            if (!evidence.Branches.TryGetValue(value, out Evidence? branch))
            {
                evidence.Branches.Add(value, branch = New(evidence.Path));
            }

            ObserveMembers(branch, node);
            return;
        }

        ObserveMembers(evidence, node);
    }

    private void ObserveMembers(Evidence evidence, DataNode node)
    {
        ObjectEvidence objects = evidence.Objects;
        objects.Count++;
        foreach (DataNode name in node.Members)
        {
            string text = name.GetString();
            if (!objects.Members.TryGetValue(text, out MemberEvidence? member) && objects.Members.Count < Thresholds.MostNames)
            {
                objects.Members.Add(text, member = new MemberEvidence(New(evidence.Path + "/" + text)));
            }

            if (member is not null)
            {
                member.Count++;
            }

            objects.HasMoreNames |= member is null;
            if (member is null || objects.Values is not null)
            {
                Observe(objects.Collapse(evidence.Path), name.Value);
            }
            else
            {
                Observe(member.Evidence, name.Value);
            }
        }
    }

    /// <summary>Evidence of a new place; of those beyond the bound nothing is told.</summary>
    private Evidence New(string path)
    {
        var evidence = new Evidence(path);
        if (++_places > Thresholds.MostPlaces)
        {
            evidence.Strange++;
        }

        return evidence;
    }

    private static string? TagOf(DataNode node, string tag)
    {
        foreach (DataNode name in node.Members)
        {
            if (name.GetString() == tag)
            {
                return name.Value is { Kind: DataKind.String or DataKind.Plain } ? name.Value.GetString() : null;
            }
        }

        return null;
    }
}
