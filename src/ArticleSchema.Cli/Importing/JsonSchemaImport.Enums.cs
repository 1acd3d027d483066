using ArticleSchema.Cli.Drafts;

namespace ArticleSchema.Cli.Importing;

internal sealed partial class JsonSchemaImport
{
    /// <summary>The texts of an <c>enum</c>; none where it has anything else, null apart.</summary>
    private static IReadOnlyList<string> TokensOf(SchemaView view)
    {
        SchemaPart? values = view.Parts.Select(p => p["enum"]).FirstOrDefault(e => e is not null);
        string?[] texts = [.. values?.Elements.Where(e => e.Node.Kind != Language.Validation.DataKind.Null).Select(e => e.Text).Distinct() ?? []];
        return texts.Contains(null) ? [] : [.. texts.OfType<string>()];
    }

    /// <summary>Alternatives that each are one text, or some; and whether any other text is taken besides.</summary>
    private static (List<TokenDraft> Tokens, bool IsOpen)? TokenAlternatives(IReadOnlyList<SchemaPart> alternatives)
    {
        List<TokenDraft> tokens = [];
        bool isOpen = false;
        foreach (SchemaPart alternative in alternatives)
        {
            if (alternative["const"]?.Text is { } token)
            {
                tokens.Add(new TokenDraft(token) { Description = alternative["description"]?.Text ?? alternative["title"]?.Text });
            }
            else if (alternative["enum"] is { } values && values.Elements.All(e => e.Text is not null))
            {
                tokens.AddRange(values.Texts.Select(t => new TokenDraft(t)));
            }
            else if (!isOpen && alternative["type"]?.Text == "string" && alternative.Members.All(m => m.Name == "type" || IsSilent(m.Name)))
            {
                isOpen = true;
            }
            else
            {
                return null;
            }
        }

        return tokens.Count > 1 || (tokens.Count == 1 && isOpen) ? ([.. tokens.DistinctBy(t => t.Token)], isOpen) : null;
    }

    private void AddEnum(SchemaView view, string name)
    {
        var type = new EnumDraft(name) { Pointer = view.First.Pointer };
        view.Take("type");
        if (view.TakeOne("enum") is not null)
        {
            type.Tokens.AddRange(TokensOf(view).Select(t => new TokenDraft(t)));
        }
        else if (AlternativesOf(view)?.Where(a => !IsNull(a)).ToList() is { } some && TokenAlternatives(some) is var (tokens, isOpen))
        {
            view.TakeOne(view.Has("oneOf") ? "oneOf" : "anyOf");
            type.Tokens.AddRange(tokens);
            type.IsOpen = isOpen;
        }

        type.Comments.AddRange(Left(view));
        _draft.Types.Add(type);
    }
}
