using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>The record that a method takes, and the element of a list that an expression stands in.</summary>
/// <param name="type">The record's type.</param>
/// <param name="made">What is made of its members before anything else.</param>
/// <param name="element">The element.</param>
internal sealed class LensSource(RecordModel type, Func<LensSource, LensTerm, LensPlace?> made, LensPlace? element = null)
{
    public RecordModel Type => type;

    /// <summary>Whether this is the record itself, not an expression for each element of something.</summary>
    public bool IsWhole => element is null;

    /// <summary>Inside a lambda, which sees nothing of what was made.</summary>
    public LensSource With(LensPlace item) => new(type, static (_, _) => null, item);

    /// <summary>The C# of a member, a part or an element, or of what is made of them; <see langword="null"/> where there is no such thing.</summary>
    public LensPlace? Find(LensTerm term)
    {
        switch (term)
        {
            case LensTerm.Member member when type.Fields.FirstOrDefault(f => f.Name == member.Name) is { } field:
                return Field(field, "value", false);
            case LensTerm.Element:
                return element;
            case LensTerm.EntryKey:
                return new LensPlace("key", new TypeUse(BuiltIn.String, Multiplicity.One));
            case LensTerm.Part part when Find(part.Record) is { Use: { IsList: false, IsMap: false, Type: RecordModel record } use } owner && record.Fields.FirstOrDefault(f => f.Name == part.Name) is { } field:
                return Field(field, owner.Code, use.Multiplicity == Multiplicity.Optional);
            case LensTerm.Only only when Find(only.List) is { Use.IsList: true } list:
                var one = list.Use.Element;
                return new LensPlace($"({list.Code}.Count == 0 ? ({TypeNames.Of(one)}?)null : {list.Code}[0])", Optional(one));
            case LensTerm.Held held:
                return Find(held.Value);
            default:
                return made(this, term);
        }
    }

    public static LensPlace Field(FieldModel field, string code, bool mayBeAbsent)
    {
        var use = field.Use;
        if (!mayBeAbsent)
        {
            return new LensPlace($"{code}.{field.CSharpName}", use);
        }

        return use.IsList || use.IsMap
            ? new LensPlace($"({code}?.{field.CSharpName} ?? [])", use)
            : new LensPlace($"{code}?.{field.CSharpName}", Optional(use));
    }

    public static TypeUse Optional(TypeUse use) => use.Type is null ? new TypeUse(use.BuiltIn, Multiplicity.Optional) : new TypeUse(use.Type, Multiplicity.Optional);
}
