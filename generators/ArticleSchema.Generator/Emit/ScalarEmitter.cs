using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints a scalar: a struct around a value that is never wrong once made.</summary>
internal static class ScalarEmitter
{
    public static void Emit(SourceWriter source, ScalarEmit scalar)
    {
        var name = scalar.Name;
        var type = scalar.Value.CSharpType;
        TypeEmitter.Heading(source, scalar, $"{TypeNames.Runtime}SchemaConverter<{name}>");
        source.Open($"public readonly partial record struct {name} : {TypeNames.Runtime}ISchemaType<{name}>, global::System.ISpanParsable<{name}>");
        Value(source, scalar, type);
        Parsing(source, scalar);
        Reading(source, scalar);
        source.Line("/// <summary>The value's text; empty for <c>default</c>, which is no value.</summary>");
        source.Line($"public override string ToString() => _isMade ? {TypeNames.Generated}ScalarText.Format(this, isText: {Bool(scalar.IsText)}) : \"\";").Line();
        TypeEmitter.Patterns(source, scalar.Patterns);
        TypeEmitter.Table(source, scalar);
        source.Close();
    }

    private static void Value(SourceWriter source, ScalarEmit scalar, string type)
    {
        var isUri = type == "global::System.Uri";
        var field = isUri ? TypeNames.Generated + "UriText" : type;
        source.Line("private readonly bool _isMade;");
        source.Line($"private readonly {field} _value;").Line();
        source.Line($"private {scalar.Name}({type} value) => (_isMade, _value) = (true, value);").Line();
        source.Line("/// <summary>The value itself; that of its type's <c>default</c> in a <c>default</c>, which is no value.</summary>");
        source.Line($"public {type} Value => _value{(isUri ? "!" : "")};").Line();
    }

    private static void Parsing(SourceWriter source, ScalarEmit scalar)
    {
        var name = scalar.Name;
        var text = $"{TypeNames.Generated}ScalarText";
        var isText = $"isText: {Bool(scalar.IsText)}";
        source.Line("/// <summary>Makes the value from its text.</summary>");
        source.Line("/// <exception cref=\"global::System.FormatException\">The text breaks a constraint; the message says which.</exception>");
        source.Line($"public static {name} Parse(string s, global::System.IFormatProvider? provider = null) => {text}.Parse<{name}>(s, {isText});").Line();
        source.Line("/// <inheritdoc cref=\"Parse(string, global::System.IFormatProvider?)\"/>");
        source.Line($"public static {name} Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider = null) => {text}.Parse<{name}>(s, {isText});").Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, global::System.IFormatProvider? provider, out {name} result) => {text}.TryParse(s, {isText}, out result);").Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public static bool TryParse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out {name} result) => {text}.TryParse(s, {isText}, out result);").Line();
    }

    private static void Reading(SourceWriter source, ScalarEmit scalar)
    {
        TypeEmitter.OpenRead(source, scalar);
        source.Line("value = default;");
        RulesEmitter.Start(source, scalar.Rules);
        if (scalar.Rules is not null)
        {
            source.Line("places[0] = json.Place;");
        }

        ValueReader.Declare(source, [scalar.Value]);
        ValueReader.Read(source, scalar.Value, "item", isDeclared: false);
        RulesEmitter.Run(source, scalar.Rules);
        source.Line("if (TMode.Makes) value = new(item);");
        source.Line("return true;");
        source.Close().Line();
        RulesEmitter.Emit(source, scalar.Rules);
        TypeEmitter.OpenWrite(source);
        source.Line("if (!_isMade)").Open().Line("json.NoValue();").Line("return;").Close().Line();
        ValueWriter.Write(source, scalar.Value, "Value");
        source.Close().Line();
    }

    private static string Bool(bool value) => value ? "true" : "false";
}
