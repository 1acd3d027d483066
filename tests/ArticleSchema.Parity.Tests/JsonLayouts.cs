using System.Globalization;
using System.Text;

namespace ArticleSchema.Parity.Tests;

/// <summary>One value as many texts: with or without white space and escapes.</summary>
internal static class JsonLayouts
{
    private static readonly string[] s_spaces = ["", "", "", " ", "\n", "\r\n\t", "  "];

    public static string Plain(JsonItem item) => Write(item, null);

    public static string Random(JsonItem item, Random random) => random.Next(3) == 0 ? Plain(item) : Write(item, random);

    /// <summary>The members of every object in another order.</summary>
    public static void Shuffle(JsonItem item, Random random)
    {
        foreach (JsonItem each in item.All())
        {
            for (int i = each.Members.Count - 1; i > 0; i--)
            {
                int j = random.Next(i + 1);
                (each.Members[i], each.Members[j]) = (each.Members[j], each.Members[i]);
            }
        }
    }

    private static string Write(JsonItem item, Random? random)
    {
        var text = new StringBuilder();
        Space(text, random);
        Write(text, item, random);
        Space(text, random);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonItem item, Random? random)
    {
        switch (item.Kind)
        {
            case JsonKind.Object:
                text.Append('{');
                WriteMembers(text, item, random);
                text.Append('}');
                break;
            case JsonKind.Array:
                text.Append('[');
                for (int i = 0; i < item.Elements.Count; i++)
                {
                    Separate(text, i, random);
                    Write(text, item.Elements[i], random);
                    Space(text, random);
                }

                text.Append(']');
                break;
            case JsonKind.String:
                WriteString(text, item.Text, random);
                break;
            default:
                text.Append(item.Text);
                break;
        }
    }

    private static void WriteMembers(StringBuilder text, JsonItem item, Random? random)
    {
        for (int i = 0; i < item.Members.Count; i++)
        {
            Separate(text, i, random);
            WriteString(text, item.Members[i].Key, random);
            Space(text, random);
            text.Append(':');
            Space(text, random);
            Write(text, item.Members[i].Value, random);
            Space(text, random);
        }
    }

    private static void Separate(StringBuilder text, int index, Random? random)
    {
        text.Append(index == 0 ? "" : ",");
        Space(text, random);
    }

    private static void Space(StringBuilder text, Random? random) => text.Append(random is null ? "" : s_spaces[random.Next(s_spaces.Length)]);

    private static void WriteString(StringBuilder text, string value, Random? random)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char unit = value[i];
            bool isLone = char.IsSurrogate(unit) && !(char.IsHighSurrogate(unit) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                && !(i > 0 && char.IsLowSurrogate(unit) && char.IsHighSurrogate(value[i - 1]));
            if (unit < ' ' || isLone || (random?.Next(40) == 0 && !char.IsSurrogate(unit)))
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
            else if (unit is '"' or '\\' || (unit == '/' && random?.Next(2) == 0))
            {
                text.Append('\\').Append(unit);
            }
            else
            {
                text.Append(unit);
            }
        }

        text.Append('"');
    }
}
