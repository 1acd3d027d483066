using System.Globalization;
using System.Text;

namespace ArticleSchema.Language.Validation;

/// <summary>The way from the root to the value being checked; it becomes text only for a problem.</summary>
internal sealed class PathStack
{
    private readonly List<(DataNode Name, int Index)> _steps = [];

    public void PushName(DataNode name) => _steps.Add((name, -1));

    public void PushIndex(int index) => _steps.Add((default, index));

    public void Pop() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>RFC 6901, with one more member at the end where <paramref name="member"/> is set.</summary>
    public string ToPointer(string? member = null)
    {
        var pointer = new StringBuilder();
        foreach ((DataNode name, int index) in _steps)
        {
            AppendStep(pointer, index < 0 ? name.GetString() : index.ToString(CultureInfo.InvariantCulture));
        }

        if (member is not null)
        {
            AppendStep(pointer, member);
        }

        return pointer.ToString();
    }

    /// <summary>What a message calls the value: its member's name, with an index for an element.</summary>
    /// <param name="root">What the whole is called.</param>
    public string Subject(string root)
    {
        int at = _steps.Count - 1;
        string indexes = "";
        for (; at >= 0 && _steps[at].Index >= 0; at--)
        {
            indexes = "[" + _steps[at].Index.ToString(CultureInfo.InvariantCulture) + "]" + indexes;
        }

        string name = at < 0 ? root : MessageTable.Shorten(_steps[at].Name.GetString());
        return (name.Length == 0 ? "''" : name) + indexes;
    }

    private static void AppendStep(StringBuilder pointer, string step)
    {
        pointer.Append('/');
        foreach (char c in step)
        {
            _ = c switch { '~' => pointer.Append("~0"), '/' => pointer.Append("~1"), _ => pointer.Append(c) };
        }
    }
}
