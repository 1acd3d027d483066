using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>A value of the side that a way begins on.</summary>
/// <param name="Code">The C# expression.</param>
/// <param name="Use">Its type, <c>T?</c> where it may be absent.</param>
internal sealed record LensPlace(string Code, TypeUse Use)
{
    public bool MayBeAbsent => Use.Multiplicity == Multiplicity.Optional;
}
