using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class LensCompiler
{
    /// <summary>A token as one of the other side, by a table if there is one.</summary>
    private string Token(string code, TypeUse use, TypeUse target, LensTerm.Tokens? table)
    {
        if (use.Type is not (null or EnumModel) || target.Type is not (null or EnumModel) || (use.Type is null && use.BuiltIn != BuiltIn.String) || (target.Type is null && target.BuiltIn != BuiltIn.String))
        {
            return Fail();
        }

        var isClosed = use.Type is EnumModel { IsOpen: false };
        var text = use.Type is EnumModel ? code + ".Value" : code;
        var arms = new List<string>();
        foreach (var token in Known(use, target, table).Distinct())
        {
            var image = table?.There(token) ?? token;
            var isSure = table is null || table.Back(image) == token;
            var made = isSure ? Literal(target, image) : null;
            if (isClosed)
            {
                var own = ((EnumModel)use.Type!).Tokens.First(t => t.Token == token);
                arms.Add($"{TypeNames.Of(use)}.{own.CSharpName} => {made ?? Raise(target)}");
            }
            else if (made is null || image != token || target.Type is EnumModel { IsOpen: false })
            {
                arms.Add($"{CSharp.Literal(token)} => {made ?? Raise(target)}");
            }
        }

        var x = Variable();
        arms.Add(isClosed || target.Type is EnumModel { IsOpen: false } ? $"_ => {Raise(target)}" : $"var {x} => {(target.Type is null ? x : $"{TypeNames.Of(target)}.Parse({x})")}");
        return $"({(isClosed ? code : text)} switch {{ {string.Join(", ", arms)} }})";
    }

    private static IEnumerable<string> Known(TypeUse use, TypeUse target, LensTerm.Tokens? table)
    {
        if (use.Type is EnumModel { IsOpen: false } closed)
        {
            return closed.Tokens.Select(t => t.Token);
        }

        var known = table?.Known ?? [];
        return target.Type is EnumModel { IsOpen: false } other ? known.Concat(other.Tokens.Select(t => t.Token)) : known;
    }

    /// <summary><see langword="null"/> where the other side has no such token.</summary>
    private static string? Literal(TypeUse target, string token) => target.Type is EnumModel { IsOpen: false } closed
        ? closed.Tokens.FirstOrDefault(t => t.Token == token || t.AlsoRead.Contains(token)) is { } known ? $"{TypeNames.Of(closed)}.{known.CSharpName}" : null
        : target.Type is EnumModel open ? $"{TypeNames.Of(open)}.Parse({CSharp.Literal(token)})" : CSharp.Literal(token);
}
