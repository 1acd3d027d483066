using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

internal sealed partial class ListCheck
{
    private void CheckUnique(CheckRun run, ListItem item, ListTally tally, int index)
    {
        for (int i = 0; i < _unique.Length; i++)
        {
            if (tally.Keys.Count == i)
            {
                tally.Keys.Add(new Dictionary<string, int>(StringComparer.Ordinal));
            }

            IReadOnlyList<string>? members = _unique[i].UniqueKey;
            if (!TryKey(item, members, out string key))
            {
                continue;
            }

            if (!tally.Keys[i].TryGetValue(key, out int other))
            {
                tally.Keys[i].Add(key, index);
                continue;
            }

            string otherName = Name(run, index, other);
            if (members is null)
            {
                run.Error(ProblemCodes.Unique, item.Node, ("other", otherName));
            }
            else
            {
                run.Error("unique.key", item.Node, ("key", Validation.Kinds.Join(members, " and ")), ("other", otherName));
            }

            return;
        }
    }

    private static string Name(CheckRun run, int index, int other)
    {
        if (index < 0 || other < 0)
        {
            return "an earlier element";
        }

        run.Path.Pop();
        string list = run.Path.Subject(run.Options.Subject);
        run.Path.PushIndex(index);
        return list + "[" + other.ToString(CultureInfo.InvariantCulture) + "]";
    }

    /// <summary>The value an element must not share; false for an element that lacks a member of it, which never collides.</summary>
    private static bool TryKey(ListItem item, IReadOnlyList<string>? members, out string key)
    {
        key = "";
        var text = new ValueKey();
        if (members is null)
        {
            item.AppendKey(text);
        }
        else
        {
            if (!item.TryGetRecord(out RecordCheck record, out RecordSource source))
            {
                return false;
            }

            foreach (string member in members)
            {
                if (!record.TryGetValue(source, member, out FieldCheck field, out DataNode value))
                {
                    return false;
                }

                text.Append(field.Value.Value, value);
            }
        }

        key = text.ToString();
        return true;
    }

    /// <summary>The facet <c>write</c>: whether the written form can hold the element.</summary>
    private void CheckWritable(CheckRun run, ListItem item, ListTally tally)
    {
        switch (_forms.Write)
        {
            case WrittenForm.Keyed when !TryWrittenKey(item, _forms.KeyedBy, tally, out _):
                run.Error(ProblemCodes.KeyedBy, item.Node, ("key", _forms.KeyedBy ?? ""));
                break;
            case WrittenForm.Prefix when !IsPrefixWritable(run, item, tally):
                run.Error(ProblemCodes.Prefix, item.Node, ("prefix", _forms.Prefix ?? ""));
                break;
            case WrittenForm.Bare when item.Node.IsArray:
                run.Error(ProblemCodes.OneOrMany, item.Node);
                break;
        }
    }

    private static bool TryWrittenKey(ListItem item, string? member, ListTally tally, out string key)
    {
        key = "";
        if (member is null || !item.TryGetRecord(out RecordCheck record, out RecordSource source)
            || !record.TryGetValue(source, member, out _, out DataNode value)
            || value.Kind is not (DataKind.String or DataKind.Name or DataKind.Plain))
        {
            return false;
        }

        key = ValueKey.TextOf(value);
        // A key that the keyed form itself repeats is reported as a duplicate member.
        return tally.WrittenKeys.Add(key) || value.Kind == DataKind.Name;
    }

    private bool IsPrefixWritable(CheckRun run, ListItem item, ListTally tally)
    {
        if (!TryWrittenKey(item, _forms.PrefixKey, tally, out string key) || key.Length == 0
            || !item.TryGetRecord(out RecordCheck record, out RecordSource source))
        {
            return false;
        }

        // A value that stands alone, as an example does, has no members beside it that could take the name.
        bool isName = run.Enclosing.Count == 0 || run.Enclosing[run.Enclosing.Count - 1].Record.IsPrefixName(Utf8Text.Encode(_forms.Prefix + key), this);
        return isName && record.HasOnly(source, _forms.PrefixKey, _forms.PrefixValue);
    }
}
