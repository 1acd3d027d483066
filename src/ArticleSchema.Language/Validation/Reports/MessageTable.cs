using System.Text;

namespace ArticleSchema.Language.Validation;

/// <summary>The messages of one culture: formats with named holes, by code and, behind a full stop, by case.</summary>
internal sealed class MessageTable
{
    private const int ShownLength = 60;

    private const string RangeHole = "range";

    private readonly IReadOnlyDictionary<string, string> _formats;
    private readonly Func<string, string> _range;

    /// <param name="culture">The culture's name.</param>
    /// <param name="formats">The messages.</param>
    /// <param name="range">Says in words what a range of one bound means: what fills <c>{range}</c> from the argument <c>bound</c>; as written without one.</param>
    public MessageTable(string culture, IReadOnlyDictionary<string, string> formats, Func<string, string>? range = null)
    {
        Culture = culture;
        _formats = formats;
        _range = range ?? (static text => text);
    }

    public string Culture { get; }

    public IEnumerable<string> Keys => _formats.Keys;

    /// <summary>The message for a case; a table that lacks it falls back to English.</summary>
    public string Format(string key, IReadOnlyList<KeyValuePair<string, string>> arguments)
    {
        if (!_formats.TryGetValue(key, out string? format))
        {
            return ReferenceEquals(this, Messages.English) ? key : Messages.English.Format(key, arguments);
        }

        var message = new StringBuilder(format.Length + 32);
        int at = 0;
        for (int open = format.IndexOf('{'); open >= 0; open = format.IndexOf('{', at))
        {
            int close = format.IndexOf('}', open);
            message.Append(format, at, open - at);
            string hole = format.Substring(open + 1, close - open - 1);
            message.Append(hole == RangeHole ? _range(Find(arguments, "bound")) : Find(arguments, hole));
            at = close + 1;
        }

        return message.Append(format, at, format.Length - at).ToString();
    }

    /// <summary>A value as a message shows it: at most sixty characters, none of which ends the line.</summary>
    public static string Shorten(string value)
    {
        int length = value.Length;
        if (length > ShownLength)
        {
            length = char.IsHighSurrogate(value[ShownLength - 2]) ? ShownLength - 2 : ShownLength - 1;
        }

        var shown = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++)
        {
            shown.Append(char.IsControl(value[i]) || value[i] is '\u2028' or '\u2029' ? ' ' : value[i]);
        }

        return length < value.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    private static string Find(IReadOnlyList<KeyValuePair<string, string>> arguments, string name)
    {
        foreach (KeyValuePair<string, string> argument in arguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return "";
    }
}
