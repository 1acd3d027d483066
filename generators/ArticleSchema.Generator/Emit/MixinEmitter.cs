using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints a mixin: an interface with a property for each field.</summary>
internal static class MixinEmitter
{
    public static void Emit(SourceWriter source, MixinEmit mixin)
    {
        CSharp.Summary(source, mixin.Description, mixin.File);
        TypeEmitter.Obsolete(source, mixin.Obsolete);
        var bases = mixin.Interfaces.Count == 0 ? "" : " : " + string.Join(", ", mixin.Interfaces);
        source.Open($"public partial interface {mixin.Name}{bases}");
        for (var i = 0; i < mixin.Members.Count; i++)
        {
            var member = mixin.Members[i];
            if (i > 0)
            {
                source.Line();
            }

            CSharp.Summary(source, member.Description, mixin.File);
            TypeEmitter.Obsolete(source, member.Obsolete);
            source.Line($"public {(member.IsNew ? "new " : "")}{member.CSharpType} {member.Name} {{ get; }}");
        }

        source.Close();
    }
}
