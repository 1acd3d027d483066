using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generator.Emit;

/// <summary>The tables that generated types carry.</summary>
internal static class TableTexts
{
    public static (string Text, IReadOnlyList<TypeModel> Uses) Write(TypeModel type) => ModelTextWriter.Write(type);

    /// <summary>The argument that names, in the attribute of a type, another one it uses.</summary>
    public static string Mention(TypeModel type)
    {
        switch (type)
        {
            case { IsBroken: true }:
                return "null!";
            case ListModel list:
                var (text, uses) = Write(list);
                return $"new object[] {{ {string.Join(", ", uses.Select(Mention).Prepend(CSharp.Raw(text)))} }}";
            default:
                return $"typeof({TypeNames.Of(type)})";
        }
    }

    /// <summary>The C# expression for the table of a type that another one names.</summary>
    public static string Expression(TypeModel type)
    {
        switch (type)
        {
            case { IsBroken: true }:
                // Left out with its error, which fails the build: nothing will ever ask for this table.
                return "null!";
            case EnumModel { IsOpen: false } @enum:
                return TypeNames.Tokens(@enum) + ".Table";
            case ListModel list:
                // A named list is a plain collection in C#, so its table stands where it is needed.
                var (text, uses) = Write(list);
                return $"new({CSharp.Literal(text)}, static () => [{string.Join(", ", uses.Select(Expression))}])";
            default:
                return $"{TypeNames.Generated}SchemaType.TableOf<{TypeNames.Of(type)}>()";
        }
    }
}
