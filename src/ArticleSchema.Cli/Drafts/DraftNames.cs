using System.Globalization;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Cli.Drafts;

/// <summary>Names that C# takes, where those that are cut from JSON would be none, would be reserved, or would meet.</summary>
internal static class DraftNames
{
    /// <summary>A type's name made from any text, other than those that are taken; it is then taken too.</summary>
    /// <param name="text">A member's name, a title.</param>
    /// <param name="taken">The names there are.</param>
    public static string OfType(string text, HashSet<string> taken)
    {
        string ascii = new([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]);
        string name = SchemaNames.SuggestTypeName(ascii.Length > 100 ? ascii[..100] : ascii);
        return Other(name, taken);
    }

    /// <summary>A schema's id made from any text.</summary>
    public static string Id(string text)
    {
        string id = new([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '/' ? c : '-')]);
        string[] segments = [.. id.Split('/').Select(s => s.Trim('-', '_')).Where(s => s.Length > 0).Select(s => char.IsAsciiLetter(s[0]) ? s : "s" + s)];
        return segments.Length == 0 ? "schema" : string.Join('/', segments);
    }

    public static void Settle(SchemaDraft draft)
    {
        foreach (RecordDraft record in draft.Types.OfType<RecordDraft>().OrderBy(r => r.Includes.Count))
        {
            var taken = new HashSet<string>(ReservedNames.Document, StringComparer.Ordinal) { record.Name };
            taken.UnionWith(Included(draft, record, []).Where(f => !record.Fields.Exists(o => o.Name == f.Name)).Select(f => f.CSharpName ?? SchemaNames.Pascal(f.Name)));
            foreach (FieldDraft field in record.Fields)
            {
                field.CSharpName = Settle(field.Name, taken);
            }
        }

        foreach (EnumDraft tokens in draft.Types.OfType<EnumDraft>())
        {
            var taken = new HashSet<string>(tokens.IsOpen ? ReservedNames.OpenEnum : ReservedNames.ClosedEnum, StringComparer.Ordinal) { tokens.Name };
            foreach (TokenDraft token in tokens.Tokens)
            {
                token.CSharpName = Settle(token.Token, taken);
            }
        }
    }

    private static IEnumerable<FieldDraft> Included(SchemaDraft draft, RecordDraft record, HashSet<string> seen) => record.Includes
        .Where(seen.Add).Select(draft.Find).OfType<RecordDraft>().SelectMany(i => i.Fields.Concat(Included(draft, i, seen)));

    /// <summary>The C# name to write; <see langword="null"/> where the one that is cut from the text does.</summary>
    private static string? Settle(string text, HashSet<string> taken)
    {
        string cut = SchemaNames.Pascal(text);
        string start = SchemaNames.IsIdentifier(cut) ? cut : Spelled(text);
        string name = Other(start, taken);
        return name == cut ? null : name;
    }

    /// <summary>A name for a text without a letter: its characters by number.</summary>
    private static string Spelled(string text) => text.Length == 0
        ? "Empty"
        : "U" + string.Join("U", text.Take(8).Select(c => ((int)c).ToString("X2", CultureInfo.InvariantCulture)));

    private static string Other(string name, HashSet<string> taken)
    {
        string other = name;
        for (int i = 2; !taken.Add(other); i++)
        {
            other = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return other;
    }
}
