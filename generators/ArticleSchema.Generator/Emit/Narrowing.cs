using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>C# expressions that show a value of a narrowed field in the type of the field it narrows.</summary>
internal static class Narrowing
{
    public static string Expression(TypeUse wide, TypeUse narrow, string value)
    {
        if (TypeNames.Of(wide) == TypeNames.Of(narrow))
        {
            return value;
        }

        if (wide.IsList)
        {
            return $"[.. global::System.Linq.Enumerable.Select({value}, static item => {One(wide, narrow, "item")})]";
        }

        if (wide.IsMap)
        {
            var pair = $"global::System.Collections.Generic.KeyValuePair.Create({One(wide.Key!, narrow.Key!, "entry.Key")}, {One(wide, narrow, "entry.Value")})";
            return $"{TypeNames.Runtime}ValueMap.ToValueMap(global::System.Linq.Enumerable.Select({value}, static entry => {pair}))";
        }

        return narrow.Multiplicity == Multiplicity.Optional
            ? $"{value} is {{ }} narrow ? {One(wide, narrow, "narrow")} : null"
            : One(wide, narrow, value);
    }

    private static string One(TypeUse wide, TypeUse narrow, string value) => (wide.Type, narrow.Type) switch
    {
        var (target, source) when target == source => value,
        (ScalarModel target, _) => $"{TypeNames.Of(target)}.Parse({value}.ToString())",
        (EnumModel { IsOpen: true } target, EnumModel source) => $"{TypeNames.Of(target)}.Parse({Token(source, value)})",
        (EnumModel target, EnumModel source) => $"({TypeNames.Tokens(target)}.TryParse({Token(source, value)}, out var token) ? token : default)",
        (null, EnumModel source) => Token(source, value),
        _ => value + ".Value",
    };

    private static string Token(EnumModel @enum, string value) => @enum.IsOpen ? value + ".Value" : $"{TypeNames.Tokens(@enum)}.Of({value})!";
}
