using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>An enum: a token it knows, under its present or an old name.</summary>
internal sealed class EnumCheck : ValueCheck
{
    private const int ShownTokens = 8;

    private readonly EnumModel _model;
    private readonly Utf8Names<TokenModel> _tokens;

    /// <summary>Those of which nothing is said, by their present names.</summary>
    private readonly Utf8Names<TokenModel> _plain;

    public EnumCheck(EnumModel model)
    {
        _model = model;
        var tokens = new List<KeyValuePair<string, TokenModel>>();
        tokens.AddRange(model.Tokens.Select(static token => new KeyValuePair<string, TokenModel>(token.Token, token)));
        tokens.AddRange(model.Tokens.SelectMany(static token => token.AlsoRead, static (token, name) => new KeyValuePair<string, TokenModel>(name, token)));
        _tokens = new Utf8Names<TokenModel>(tokens);
        _plain = new Utf8Names<TokenModel>([.. tokens.Where(static token => token.Value.Retired is null && token.Key == token.Value.Token)]);
    }

    public override KindSet Kinds => KindSet.String;

    public EnumModel Model => _model;

    public bool IsOpen => _model.IsOpen;

    public bool Overlaps(EnumCheck other) =>
        _model.Tokens.Any(token => other._tokens.TryGet(Utf8Text.Encode(token.Token), out _));

    /// <summary>The token's present name; an unknown one as it stands.</summary>
    public string Canonical(DataNode node) => _tokens.TryGet(node.Text, out TokenModel token) ? token.Token : node.GetString();

    /// <summary>Whether it is a present name, of which nothing is said.</summary>
    public bool IsPresent(DataNode node) => _plain.TryGet(node.Text, out _);

    public bool Knows(DataNode node) => IsTextual(node) && _tokens.TryGet(node.Text, out _);

    public override bool Check(CheckRun run, DataNode node, IReadOnlyList<FacetCheck> facets)
    {
        if (!IsTextual(node) || IsNull(node))
        {
            return run.WrongKind(node, Kinds);
        }

        NoteDeprecation(run, _model, node);
        if (_tokens.TryGet(node.Text, out TokenModel token))
        {
            NoteToken(run, node, token);
            return true;
        }

        if (node.HasLoneSurrogate)
        {
            run.Error("format.surrogate", node);
            return false;
        }

        string value = MessageTable.Shorten(node.GetString());
        if (_model.IsOpen)
        {
            run.Report(ProblemCodes.UnknownToken, ProblemSeverity.Warning, node, ("value", value), ("type", _model.Name));
            return true;
        }

        run.Error("unknown-token.closed", node, ("value", value), ("type", _model.Name), ("expected", List(_model.Tokens.Select(t => t.Token))));
        return false;
    }

    public override KeySpelling KeySpelling => KeySpelling.Exact;

    public override bool Holds(CheckRun run, DataNode node, FacetCheck[] facets) =>
        node.Kind is DataKind.String or DataKind.Name && _model.Deprecated is null && IsPresent(node);

    public override void AppendKey(ValueKey key, DataNode node)
    {
        if (!IsTextual(node))
        {
            key.AppendUntyped(node);
        }
        else
        {
            key.AppendText('s', _tokens.TryGet(node.Text, out TokenModel token) ? token.Token : ValueKey.TextOf(node));
        }
    }

    internal static string List(IEnumerable<string> words)
    {
        List<string> all = words.ToList();
        return all.Count <= ShownTokens ? Validation.Kinds.Join(all, " or ") : string.Join(", ", all.Take(ShownTokens)) + ", …";
    }

    private static bool IsTextual(DataNode node) => node.Kind is DataKind.String or DataKind.Name or DataKind.Plain;

    private static void NoteToken(CheckRun run, DataNode node, TokenModel token)
    {
        if (token.AlsoRead.Count == 0 && token.Retired is null)
        {
            return;
        }

        string text = node.GetString();
        string value = MessageTable.Shorten(text);
        if (!string.Equals(token.Token, text, StringComparison.Ordinal))
        {
            run.Report("also-read.token", ProblemSeverity.Info, node, ("value", value), ("use", token.Token));
        }

        if (token.Retired is not null)
        {
            if (token.Use is null)
            {
                run.Report("deprecated.token", ProblemSeverity.Warning, node, ("value", value), ("since", token.Retired));
            }
            else
            {
                run.Report("deprecated.token-use", ProblemSeverity.Warning, node, ("value", value), ("since", token.Retired), ("use", token.Use));
            }
        }
    }
}
