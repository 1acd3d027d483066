using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>A type and what became of it.</summary>
internal readonly record struct TypePair(TypeModel Old, TypeModel New)
{
    public TypePair Reversed => new(New, Old);
}
