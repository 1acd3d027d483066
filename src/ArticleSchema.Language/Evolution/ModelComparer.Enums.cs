using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

internal sealed partial class ModelComparer
{
    private void CompareEnums(TypePair pair, EnumModel old, EnumModel @new)
    {
        string[] codes = [ProblemCodes.UnknownToken];
        var place = new ChangePlace(@new);
        foreach (TokenModel token in old.Tokens)
        {
            if (@new.Tokens.FirstOrDefault(t => t.Token == token.Token) is { } same)
            {
                CompareTokens(pair, place with { Member = token.Token }, token, same);
            }
            else if (@new.Tokens.FirstOrDefault(t => t.AlsoRead.Contains(token.Token)) is { } successor)
            {
                Add(TypeChanges.TokenRenamed, place with { Member = successor.Token }, $"renamed {@new.Name}.{token.Token} to {successor.Token}", pair, [], old.IsOpen, @new.IsOpen, codes);
            }
            else if (@new.Tokens.FirstOrDefault(t => token.AlsoRead.Contains(t.Token)) is { } earlier)
            {
                Add(TypeChanges.TokenRenamedBack, place with { Member = earlier.Token }, $"renamed {@new.Name}.{token.Token} to {earlier.Token}", pair, [], old.IsOpen, @new.IsOpen, codes);
            }
            else
            {
                Add(TypeChanges.TokenRemoved, new ChangePlace(old, token.Token), $"removed {old.Name}.{token.Token}", pair, [], old.IsOpen, @new.IsOpen, codes);
            }
        }

        foreach (TokenModel token in @new.Tokens)
        {
            bool isKnown = old.Tokens.Any(t => t.Token == token.Token || token.AlsoRead.Contains(t.Token) || t.AlsoRead.Contains(token.Token));
            if (!isKnown)
            {
                Add(TypeChanges.TokenAdded, place with { Member = token.Token }, $"added {@new.Name}.{token.Token}", pair, [], old.IsOpen, @new.IsOpen, codes);
            }
        }

        if (old.IsOpen != @new.IsOpen)
        {
            Add(@new.IsOpen ? TypeChanges.EnumOpened : TypeChanges.EnumClosed, place with { Facet = "open" }, (@new.IsOpen ? "opened " : "closed ") + @new.Name, pair, [], codes: codes, undeclared: true);
        }

        if (!old.IsOpen && !@new.IsOpen && IsRenumbered(old, @new))
        {
            Add(TypeChanges.EnumRenumbered, place with { Facet = "values" }, "renumbered " + @new.Name);
        }
    }

    private static bool IsRenumbered(EnumModel old, EnumModel @new) => old.Tokens
        .Select((token, index) => (token, index))
        .Any(t => @new.Tokens.Select((token, index) => (token, index)).Any(n => n.token.Token == t.token.Token && n.index != t.index));

    private void CompareTokens(TypePair pair, ChangePlace place, TokenModel old, TokenModel @new)
    {
        foreach (string name in old.AlsoRead.Except(@new.AlsoRead))
        {
            Add(FieldChanges.FormRemoved, place with { Facet = "also-read" }, $"removed also-read {place.Name} {name}", pair, [], codes: [ProblemCodes.UnknownToken], readForm: true);
        }

        foreach (string name in @new.AlsoRead.Except(old.AlsoRead))
        {
            Add(FieldChanges.FormAdded, place with { Facet = "also-read" }, $"added also-read {place.Name} {name}", pair, []);
        }

        if (old.CSharpName != @new.CSharpName)
        {
            Add(FieldChanges.CSharpName, place with { Facet = "name" }, $"C# name of {place.Name} {@new.CSharpName}");
        }

        if ((old.Retired is null) != (@new.Retired is null))
        {
            Add(@new.Retired is null ? DocumentationChanges.Undeprecated : DocumentationChanges.Deprecated, place with { Facet = "retired" }, (@new.Retired is null ? "unretired " : "retired ") + place.Name);
        }
        else if (old.Retired != @new.Retired || old.Use != @new.Use || old.Broader != @new.Broader || old.Description != @new.Description || !old.Labels.SequenceEqual(@new.Labels))
        {
            Add(DocumentationChanges.Text, place, $"text {place.Name}");
        }

        if (old.Term != @new.Term)
        {
            Add(DocumentationChanges.Term, place with { Facet = "term" }, $"term {place.Name} {@new.Term ?? "none"}");
        }
    }
}
