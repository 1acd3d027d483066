using System.Globalization;
using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints a closed enum: a C# enum, and beside it the class that knows its tokens.</summary>
internal static class ClosedEnumEmitter
{
    public static void Emit(SourceWriter source, EnumEmit @enum)
    {
        var name = @enum.Name;
        TypeEmitter.Heading(source, @enum, $"{TypeNames.Generated}EnumConverter<{name}, {name}Tokens>", name + "Tokens");
        source.Open($"public enum {name}");
        for (var i = 0; i < @enum.Tokens.Count; i++)
        {
            var token = @enum.Tokens[i];
            if (i > 0)
            {
                source.Line();
            }

            CSharp.Summary(source, token.Description, @enum.File);
            TypeEmitter.Obsolete(source, token.Obsolete);
            source.Line($"{token.Name} = {i.ToString(CultureInfo.InvariantCulture)},");
        }

        source.Close().Line();
        Tokens(source, @enum);
    }

    private static void Tokens(SourceWriter source, EnumEmit @enum)
    {
        var name = @enum.Name;
        CSharp.Summary(source, $"The tokens of {name} as they stand in JSON.");
        source.Open($"public sealed class {name}Tokens : {TypeNames.Generated}IEnumTokens<{name}>");
        source.Line($"private {name}Tokens()").Open().Close().Line();
        source.Line("/// <summary>The token of a value; null for one that the enum does not have.</summary>");
        source.Line($"public static string? Of({name} value) => (int)value is >= 0 and < {@enum.Tokens.Count.ToString(CultureInfo.InvariantCulture)} ? s_texts[(int)value] : null;").Line();
        source.Line("/// <summary>The value with this token; false for a token that the schema does not know.</summary>");
        source.Open($"public static bool TryParse(string? token, out {name} value)");
        source.Line("var index = token is null ? -1 : s_tokens.IndexOf(token);");
        source.Line($"value = ({name})global::System.Math.Max(index, 0);");
        source.Line("return index >= 0;");
        source.Close().Line();
        source.Line("/// <summary>Reads a token.</summary>");
        source.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        source.Line($"public static bool ReadJson<TMode>(ref {TypeNames.Generated}JsonScanner json, out {name} value)");
        source.Line($"    where TMode : struct, {TypeNames.Generated}IReadMode");
        source.Open();
        TypeEmitter.Note(source, @enum);
        source.Line("var isKnown = json.Token(s_tokens, out var index);");
        source.Line($"value = ({name})index;");
        source.Line("return isKnown;");
        source.Close().Line();
        source.Line("/// <summary>Writes a token.</summary>");
        source.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        source.Line($"public static void WriteJson(ref {TypeNames.Generated}JsonOutput json, {name} value) => json.Token(Of(value), (int)value);").Line();
        source.Line("/// <summary>The model of the enum, from which reports are made.</summary>");
        source.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        source.Line($"public static {TypeNames.Generated}TypeTable Table {{ get; }} = {TypeEmitter.NewTable(@enum.Table)};").Line();
        source.Line($"internal const string SchemaText = {CSharp.Raw(@enum.Table.Text)};").Line();
        TokenTables.Emit(source, @enum);
        source.Line();
        source.Line($"private static readonly string[] s_texts = [{string.Join(", ", @enum.Tokens.Select(t => CSharp.Literal(t.Token)))}];");
        source.Close();
    }
}
