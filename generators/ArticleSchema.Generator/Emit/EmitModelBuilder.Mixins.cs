using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class EmitModelBuilder
{
    private static MixinEmit BuildMixin(RecordModel mixin) => new()
    {
        Namespace = mixin.Schema.Namespace ?? "",
        Name = "I" + mixin.Name,
        File = mixin.Schema.File,
        Description = mixin.Description ?? $"What includes the mixin {mixin.Name} of the schema {mixin.Schema.Id}.",
        Obsolete = ObsoleteMessage(mixin.Deprecated),
        Interfaces = MixinsOf(mixin).Select(TypeNames.Interface).ToArray(),
        Members = OwnMembers(mixin).Select(f => new MixinMemberEmit(
            PropertyType(f),
            f.CSharpName,
            f.Description ?? $"The field {f.Name}.",
            PresenceOf(f) == FieldPresence.Required ? null : ObsoleteMessage(f.Deprecated),
            MixinsOf(mixin).Any(m => m.Fields.Any(o => o.CSharpName == f.CSharpName)))).ToArray(),
    };

    /// <summary>All mixins a record includes, by way of others too.</summary>
    private static IEnumerable<RecordModel> MixinsOf(RecordModel record) =>
        record.Includes.SelectMany(i => MixinsOf(i).Concat(i.IsMixin ? [i] : [])).Where(m => !m.IsBroken).Distinct();

    /// <summary>The fields that a mixin's interface declares: those it does not inherit, or inherits and narrows.</summary>
    private static IEnumerable<FieldModel> OwnMembers(RecordModel mixin) => mixin.Fields
        .Where(f => IsWhole(f.Use) && !MixinsOf(mixin).Any(m => m.Fields.Any(o => o.CSharpName == f.CSharpName && PropertyType(o) == PropertyType(f))));

    private static IEnumerable<NarrowedEmit> NarrowedMembers(RecordModel record, RecordModel mixin)
    {
        foreach (var wide in OwnMembers(mixin))
        {
            var narrow = record.Fields.First(f => f.Name == wide.Name);
            if (narrow.CSharpName != wide.CSharpName || PropertyType(narrow) != PropertyType(wide))
            {
                var expression = Narrowing.Expression(wide.Use, narrow.Use, narrow.CSharpName);
                yield return new NarrowedEmit(PropertyType(wide), TypeNames.Interface(mixin), wide.CSharpName, expression);
            }
        }
    }

    private static string PropertyType(FieldModel field) =>
        TypeNames.Of(field.Use) + (PresenceOf(field) == FieldPresence.Optional ? "?" : "");
}
