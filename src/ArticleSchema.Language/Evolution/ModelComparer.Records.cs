using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

internal sealed partial class ModelComparer
{
    private void CompareRecords(TypePair pair, RecordModel old, RecordModel @new)
    {
        FieldPairs fields = FieldPairs.Of(old, @new);
        var place = new ChangePlace(@new);
        foreach ((FieldModel a, FieldModel b) in fields.Both)
        {
            CompareFields(pair, old, @new, a, b);
        }

        CompareRest(pair, old, @new, fields);
        foreach (FieldModel field in fields.Removed.Where(f => !f.IsRest))
        {
            ChangeRule rule = old.Rest is not null || @new.Rest is not null ? FieldChanges.RemovedBesideRest
                : field.IsRequired ? FieldChanges.RemovedRequired
                : field.DefaultJson is null ? FieldChanges.RemovedOptional : FieldChanges.RemovedWithDefault;
            Add(rule, new ChangePlace(old, field.Name), $"removed {old.Name}.{field.Name}", pair, NamesOf(field), old.IsOpen, @new.IsOpen || @new.Rest is not null, codes: [ProblemCodes.UnknownMember]);
        }

        foreach (FieldModel field in fields.Added.Where(f => !f.IsRest))
        {
            ChangeRule rule = old.Rest is not null || @new.Rest is not null ? FieldChanges.AddedBesideRest
                : field.IsRequired ? FieldChanges.AddedRequired
                : field.DefaultJson is null ? FieldChanges.AddedOptional : FieldChanges.AddedWithDefault;
            Add(rule, place with { Member = field.Name }, $"added {@new.Name}.{field.Name}", pair, NamesOf(field), old.IsOpen || old.Rest is not null, @new.IsOpen, codes: [ProblemCodes.UnknownMember]);
        }

        if (old.IsOpen != @new.IsOpen && old.Rest is null && @new.Rest is null)
        {
            Add(
                @new.IsOpen ? TypeChanges.RecordOpened : TypeChanges.RecordClosed, place with { Facet = "open" }, (@new.IsOpen ? "opened " : "closed ") + @new.Name, pair,
                codes: [ProblemCodes.UnknownMember], undeclared: true);
        }

        CompareDocument(pair, old, @new);
        CompareIncludes(old, @new);
        CompareShorthand(pair, old, @new);
        CompareGroups(pair, old, @new, fields);
        CompareRules(pair, old.Rules, @new.Rules);
    }

    private void CompareRest(TypePair pair, RecordModel old, RecordModel @new, FieldPairs fields)
    {
        if (fields.Removed.FirstOrDefault(f => f.IsRest) is { } removed)
        {
            Add(@new.IsOpen ? FieldChanges.RestRemoved : FieldChanges.RestRemovedToClosed, new ChangePlace(old, removed.Name), $"removed {old.Name}.{removed.Name}", pair, ["*"], undeclared: true);
        }

        if (fields.Added.FirstOrDefault(f => f.IsRest) is { } added)
        {
            Add(old.IsOpen ? FieldChanges.RestAdded : FieldChanges.RestAddedToClosed, new ChangePlace(@new, added.Name), $"added {@new.Name}.{added.Name}", pair, ["*"], undeclared: true);
        }
    }

    private void CompareDocument(TypePair pair, RecordModel old, RecordModel @new)
    {
        (DocumentModel? a, DocumentModel? b) = (old.Document, @new.Document);
        bool isSame = (a is null) == (b is null)
            && (a is null || (a.Tag == b!.Tag && a.IsVersioned == b.IsVersioned && (a.IsVersioned ? old.Schema.Id == @new.Schema.Id : a.Value == b.Value)));
        if (!isSame)
        {
            Add(TypeChanges.DocumentTag, new ChangePlace(@new, null, "document"), $"document {@new.Name}", pair, Distinct(a?.Tag, b?.Tag), tag: true,
                codes: [ProblemCodes.Version, ProblemCodes.UnknownMember]);
        }
    }

    private void CompareIncludes(RecordModel old, RecordModel @new)
    {
        foreach (RecordModel include in old.Includes.Where(i => i.IsMixin && @new.Includes.All(n => n.Name != i.Name)))
        {
            Add(TypeChanges.MixinTaken, new ChangePlace(@new, null, "include"), $"took {include.Name} out of {@new.Name}");
        }

        foreach (RecordModel include in @new.Includes.Where(i => i.IsMixin && old.Includes.All(n => n.Name != i.Name)))
        {
            Add(TypeChanges.MixinIncluded, new ChangePlace(@new, null, "include"), $"included {include.Name} in {@new.Name}");
        }
    }

    private void CompareShorthand(TypePair pair, RecordModel old, RecordModel @new)
    {
        if (old.Shorthand?.JsonName == @new.Shorthand?.JsonName)
        {
            return;
        }

        var place = new ChangePlace(@new, null, "shorthand");
        if (old.Shorthand is not null)
        {
            Add(FieldChanges.FormRemoved, place, $"removed shorthand of {@new.Name}", pair, readForm: true);
        }

        if (@new.Shorthand is not null)
        {
            Add(FieldChanges.FormAdded, place, $"added shorthand of {@new.Name}", pair, readForm: true);
        }
    }

    /// <summary>All names a field may stand under; a prefix ends in a star.</summary>
    private static IReadOnlyList<string> NamesOf(params FieldModel[] fields) =>
        Distinct([.. fields.SelectMany(f => new[] { f.JsonName, f.AlsoWrite, f.Forms.Prefix is null ? null : f.Forms.Prefix + "*" }.Concat(f.AlsoRead))]);

    private static IReadOnlyList<string> Distinct(params string?[] names) => [.. names.OfType<string>().Distinct(StringComparer.Ordinal)];
}
