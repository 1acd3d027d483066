using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

internal sealed partial class ModelComparer
{
    private void CompareUnions(TypePair pair, UnionModel old, UnionModel @new)
    {
        var place = new ChangePlace(@new);
        if ((old.Tag is null) != (@new.Tag is null))
        {
            Add(TypeChanges.Tagging, place with { Facet = "tag" }, (@new.Tag is null ? "untagged " : "tagged ") + @new.Name, pair, []);
        }
        else if (old.Tag is null)
        {
            CompareUntagged(pair, old, @new, place);
        }
        else
        {
            CompareTagged(pair, old, @new, place);
        }
    }

    private void CompareTagged(TypePair pair, UnionModel old, UnionModel @new, ChangePlace place)
    {
        if (old.Tag != @new.Tag)
        {
            Add(TypeChanges.TagRenamed, place with { Facet = "tag" }, $"tag of {@new.Name} {@new.Tag}", pair, []);
        }

        string[] codes = [ProblemCodes.UnknownTag];
        if (old.IsOpen != @new.IsOpen)
        {
            Add(@new.IsOpen ? TypeChanges.UnionOpened : TypeChanges.UnionClosed, place with { Facet = "open" }, (@new.IsOpen ? "opened " : "closed ") + @new.Name, pair, [], codes: codes, undeclared: true);
        }

        List<BranchModel> come = [.. @new.Branches.Where(n => old.Branches.All(o => o.Tag != n.Tag))];
        foreach (BranchModel branch in old.Branches)
        {
            if (@new.Branches.FirstOrDefault(n => n.Tag == branch.Tag) is { } same)
            {
                CompareUses(place with { Member = same.Tag }, branch.Use, [], same.Use, [], pair, []);
            }
            else if (come.FirstOrDefault(n => n.Use.Type?.Name == branch.Use.Type?.Name) is { } renamed)
            {
                come.Remove(renamed);
                Add(TypeChanges.TagValueRenamed, place with { Member = renamed.Tag }, $"renamed {@new.Name}.{branch.Tag} to {renamed.Tag}", pair, [], old.IsOpen, @new.IsOpen, codes);
                CompareUses(place with { Member = renamed.Tag }, branch.Use, [], renamed.Use, [], pair, []);
            }
            else
            {
                Add(TypeChanges.BranchRemoved, new ChangePlace(old, branch.Tag), $"removed {old.Name}.{branch.Tag}", pair, [], old.IsOpen, @new.IsOpen, codes);
            }
        }

        foreach (BranchModel branch in come)
        {
            Add(TypeChanges.BranchAdded, place with { Member = branch.Tag }, $"added {@new.Name}.{branch.Tag}", pair, [], old.IsOpen, @new.IsOpen, codes);
        }
    }

    private void CompareUntagged(TypePair pair, UnionModel old, UnionModel @new, ChangePlace place)
    {
        foreach (BranchModel branch in old.Branches)
        {
            if (Same(@new, branch) is { } same)
            {
                CompareUses(place with { Member = same.Use.ToString() }, branch.Use, [], same.Use, [], pair, []);
            }
            else
            {
                Add(TypeChanges.UntaggedBranchRemoved, new ChangePlace(old, branch.Use.ToString()), $"removed {old.Name}.{branch.Use}", pair, []);
            }
        }

        foreach (BranchModel branch in @new.Branches.Where(b => Same(old, b) is null))
        {
            Add(TypeChanges.UntaggedBranchAdded, place with { Member = branch.Use.ToString() }, $"added {@new.Name}.{branch.Use}", pair, []);
        }

        static BranchModel? Same(UnionModel union, BranchModel branch) => union.Branches.FirstOrDefault(b => b.Use.ToString() == branch.Use.ToString());
    }
}
