namespace ArticleSchema.Language.Validation;

/// <summary>The values that <c>refers-to</c> may name, gathered once for each record and path.</summary>
internal sealed class ReferenceTargets
{
    private readonly Dictionary<(int Row, IReadOnlyList<string> Path), HashSet<string>> _targets = [];

    public void Check(CheckRun run, IReadOnlyList<string> path, ValueCheck type, DataNode value)
    {
        if (Declaring(run, path) is { } record)
        {
            if (!Find(record, path).Contains(ValueKey.Of(type, value)))
            {
                run.Error(ProblemCodes.RefersTo, value, Arguments(path, value));
            }

            return;
        }

        run.Options.OpenReferences?.Add(new OpenReference(path, ValueKey.Of(type, value), run.Describe(ProblemCodes.RefersTo, ProblemSeverity.Error, value, Arguments(path, value))));
    }

    /// <summary>Whether the value names one that is there, or nothing around it says what there is.</summary>
    public bool Holds(CheckRun run, IReadOnlyList<string> path, ValueCheck type, DataNode value) =>
        Declaring(run, path) is not { } record || Find(record, path).Contains(ValueKey.Of(type, value));

    /// <summary>The innermost record around the value that has the first member of the path.</summary>
    private static EnclosingRecord? Declaring(CheckRun run, IReadOnlyList<string> path)
    {
        for (int i = run.Enclosing.Count - 1; i >= 0 && path.Count > 0; i--)
        {
            if (run.Enclosing[i].Record.FindField(path[0]) is not null)
            {
                return run.Enclosing[i];
            }
        }

        return null;
    }

    private static (string Name, string Value)[] Arguments(IReadOnlyList<string> path, DataNode value) =>
        [("value", MessageTable.Shorten(value.GetString())), ("bound", string.Join(".", path))];

    private HashSet<string> Find(EnclosingRecord visit, IReadOnlyList<string> path)
    {
        (int, IReadOnlyList<string>) key = (visit.Source.Node.Index, path);
        if (!_targets.TryGetValue(key, out HashSet<string>? values))
        {
            values = new HashSet<string>(StringComparer.Ordinal);
            Collect(visit.Record, visit.Source, path, 0, values);
            _targets.Add(key, values);
        }

        return values;
    }

    private static void Collect(RecordCheck record, RecordSource source, IReadOnlyList<string> path, int at, HashSet<string> values)
    {
        if (record.FindField(path[at]) is not { } field)
        {
            return;
        }

        foreach (ListItem item in record.ItemsOf(source, field))
        {
            if (field.Map is null)
            {
                CollectItem(item, path, at + 1, values);
                continue;
            }

            foreach (DataNode name in item.Node.Members)
            {
                CollectItem(new ListItem(item.Type, name.Value), path, at + 1, values);
            }
        }
    }

    private static void CollectItem(ListItem item, IReadOnlyList<string> path, int at, HashSet<string> values)
    {
        if (at == path.Count)
        {
            values.Add(ValueKey.Of(item.Type, item.Node));
        }
        else if (item.TryGetRecord(out RecordCheck record, out RecordSource source))
        {
            Collect(record, source, path, at, values);
        }
    }
}
