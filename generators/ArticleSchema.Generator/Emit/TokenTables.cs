using System.Globalization;
using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints the table by which a token is found.</summary>
internal static class TokenTables
{
    public static void Emit(SourceWriter source, EnumEmit @enum)
    {
        var tokens = string.Join(", ", @enum.Tokens.Select(t => CSharp.Literal(t.Token)));
        var aliases = @enum.Tokens.SelectMany((t, i) => t.AlsoRead.Select(a => $"({CSharp.Literal(a)}, {Number(i)})")).ToList();
        var retired = @enum.Tokens.Select((t, i) => (t.IsRetired, Index: Number(i))).Where(t => t.IsRetired).Select(t => t.Index).ToList();
        var arguments = $"[{tokens}]";
        if (aliases.Count > 0)
        {
            arguments += $", aliases: [{string.Join(", ", aliases)}]";
        }

        if (retired.Count > 0)
        {
            arguments += $", retired: [{string.Join(", ", retired)}]";
        }

        source.Line($"private static readonly {TypeNames.Generated}TokenTable s_tokens = new({arguments});");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
