using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>What a record asks of several members at once, cut to its atoms: exactly one is at least one and at most one.</summary>
internal sealed class PresenceBound
{
    private PresenceBound(string key, IReadOnlyList<string> fields)
    {
        Key = key;
        Fields = fields;
    }

    /// <summary><c>at-least-one</c>, <c>at-most-one</c> or <c>requires</c>; of the last the first field is the one that requires the second.</summary>
    public string Key { get; }

    public IReadOnlyList<string> Fields { get; }

    public static IEnumerable<PresenceBound> Of(RecordModel record, Func<FieldModel, string> name)
    {
        foreach (GroupModel group in record.Groups)
        {
            IReadOnlyList<string> fields = [.. group.Fields.Select(name).OrderBy(n => n, StringComparer.Ordinal)];
            if (group.Kind is GroupKind.ExactlyOne or GroupKind.AtLeastOne)
            {
                yield return new PresenceBound("at-least-one", fields);
            }

            if (group.Kind is GroupKind.ExactlyOne or GroupKind.AtMostOne)
            {
                yield return new PresenceBound("at-most-one", fields);
            }
        }

        foreach (RequiresModel requires in record.Requires)
        {
            foreach (FieldModel field in requires.Required)
            {
                yield return new PresenceBound("requires", [name(requires.Field), name(field)]);
            }
        }
    }

    /// <summary>What it asks of documents that have no other fields than these.</summary>
    public PresenceBound Restrict(HashSet<string> known) => Key == "requires" ? this : new PresenceBound(Key, [.. Fields.Where(known.Contains)]);

    public bool IsImpliedBy(IReadOnlyList<PresenceBound> others) => Key switch
    {
        "at-most-one" => Fields.Count < 2 || others.Any(o => o.Key == Key && Fields.All(o.Fields.Contains)),
        "at-least-one" => others.Any(o => o.Key == Key && o.Fields.All(Fields.Contains)),
        _ => Fields[0].StartsWith("+", StringComparison.Ordinal) || others.Any(o => o.Key == Key && o.Fields.SequenceEqual(Fields, StringComparer.Ordinal)),
    };
}
