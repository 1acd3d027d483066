using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints an open enum: a struct over a text, with a member for each token the schema knows.</summary>
internal static class OpenEnumEmitter
{
    public static void Emit(SourceWriter source, EnumEmit @enum)
    {
        var name = @enum.Name;
        TypeEmitter.Heading(source, @enum, $"{TypeNames.Runtime}SchemaConverter<{name}>");
        source.Open($"public readonly partial record struct {name} : {TypeNames.Runtime}ISchemaType<{name}>, global::System.ISpanParsable<{name}>");
        foreach (var token in @enum.Tokens)
        {
            CSharp.Summary(source, token.Description, @enum.File);
            TypeEmitter.Obsolete(source, token.Obsolete);
            source.Line($"public static {name} {token.Name} => new(Tokens.{token.Name});").Line();
        }

        source.Line($"private {name}(string value) => Value = value;").Line();
        source.Line("/// <summary>The token as it stands in JSON; null in <c>default</c>, which is no value.</summary>");
        source.Line("public string Value { get; }").Line();
        source.Line("/// <summary>Whether the schema knows the token.</summary>");
        source.Line("public bool IsKnown => Value is not null && s_tokens.IndexOf(Value) >= 0;").Line();
        Parsing(source, name);
        Reading(source, @enum);
        source.Line("/// <inheritdoc/>");
        source.Line("public override string ToString() => Value ?? \"\";").Line();
        source.Line("/// <summary>The known tokens as constants, for <c>switch</c>.</summary>");
        source.Open("public static class Tokens");
        foreach (var token in @enum.Tokens)
        {
            CSharp.Summary(source, token.Description);
            TypeEmitter.Obsolete(source, token.Obsolete);
            source.Line($"public const string {token.Name} = {CSharp.Literal(token.Token)};").Line();
        }

        source.Close().Line();
        TokenTables.Emit(source, @enum);
        source.Line();
        source.Line($"private static readonly string[] s_texts = [{string.Join(", ", @enum.Tokens.Select(t => "Tokens." + t.Name))}];").Line();
        TypeEmitter.Table(source, @enum);
        source.Close();
    }

    private static void Parsing(SourceWriter source, string name)
    {
        source.Line("/// <summary>The token with this text; other spellings the schema names become the token itself.</summary>");
        source.Line($"public static {name} Parse(string s, global::System.IFormatProvider? provider = null) => Parse(global::System.MemoryExtensions.AsSpan(s ?? throw new global::System.ArgumentNullException(nameof(s))), provider);").Line();
        source.Line("/// <inheritdoc/>");
        source.Open($"public static {name} Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider = null)");
        source.Line("var text = s.ToString();");
        source.Line("var index = s_tokens.IndexOf(text);");
        source.Line("return new(index >= 0 ? s_texts[index] : text);");
        source.Close().Line();
        source.Line("/// <inheritdoc/>");
        source.Open($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, global::System.IFormatProvider? provider, out {name} result)");
        source.Line("result = s is null ? default : Parse(s, provider);");
        source.Line("return s is not null;");
        source.Close().Line();
        source.Line("/// <inheritdoc/>");
        source.Open($"public static bool TryParse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out {name} result)");
        source.Line("result = Parse(s, provider);");
        source.Line("return true;");
        source.Close().Line();
    }

    private static void Reading(SourceWriter source, EnumEmit @enum)
    {
        TypeEmitter.OpenRead(source, @enum);
        source.Line("value = default;");
        source.Line("if (!json.Token(s_tokens, out var index, out var text)) return false;");
        source.Line("if (TMode.Makes) value = new(index >= 0 ? s_texts[index] : json.Make(text));");
        source.Line("return true;");
        source.Close().Line();
        TypeEmitter.OpenWrite(source);
        source.Line("if (Value is null) json.NoValue();");
        source.Line("else json.String(Value);");
        source.Close().Line();
    }
}
