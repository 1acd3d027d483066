using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>A built-in scalar, or one a schema makes from it.</summary>
internal sealed partial class ScalarCheck : ValueCheck
{
    private readonly ScalarModel? _model;
    private readonly BuiltIn _builtIn;
    private readonly FacetCheck[] _chain;
    private readonly bool _hasRules;

    public ScalarCheck(BuiltIn builtIn)
    {
        _builtIn = builtIn;
        _chain = [];
        Kinds = Validation.Kinds.Of(builtIn);
    }

    public ScalarCheck(ScalarModel model)
        : this(model.BuiltIn)
    {
        _model = model;
        var chain = new List<FacetCheck>();
        for (ScalarModel? scalar = model; scalar is not null; scalar = scalar.Base)
        {
            chain.AddRange(FacetCheck.Of(scalar.Facets, model.BuiltIn));
        }

        _chain = [.. chain];
        _hasRules = model.Chain.Any(static scalar => scalar.Rules.Count > 0);
    }

    public override KindSet Kinds { get; }

    /// <summary>The declared scalar; <see langword="null"/> for a built-in.</summary>
    public ScalarModel? Model => _model;

    public override bool TakesAnyText => _builtIn == BuiltIn.String;

    public override BuiltIn BuiltIn => _builtIn;

    /// <summary>The patterns a text must match.</summary>
    public IReadOnlyList<FacetCheck> Chain => _chain;

    public override bool Check(CheckRun run, DataNode node, IReadOnlyList<FacetCheck> facets)
    {
        if (!IsOfType(run, node, out string? number))
        {
            return false;
        }

        if (_builtIn == BuiltIn.Any)
        {
            UntypedCheck.Check(run, node);
            return true;
        }

        var broken = FacetKinds.None;
        CheckFacets(run, node, number, facets, ref broken);
        CheckFacets(run, node, number, _chain, ref broken);
        if (_model is not null)
        {
            NoteDeprecation(run, _model, node);
            RunRules(run, node);
        }

        return true;
    }

    public override void AppendKey(ValueKey key, DataNode node)
    {
        if (_builtIn.IsNumber() && TryNumberText(node, out string number))
        {
            key.AppendText('n', _builtIn == BuiltIn.Number ? DoubleKey(number) : ExactNumber.Parse(number).ToString());
        }
        else if (_builtIn == BuiltIn.Boolean && PlainScalar.TryBoolean(node.Text, out bool value))
        {
            key.AppendMark(value ? 't' : 'f');
        }
        else if (_builtIn.Kind() == JsonKind.String && node.Kind is DataKind.String or DataKind.Name or DataKind.Plain)
        {
            key.AppendText('s', FormatCalls.Canonical(_builtIn, node.Text, ValueKey.TextOf(node)));
        }
        else
        {
            key.AppendUntyped(node);
        }
    }

    private static string DoubleKey(string number)
    {
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
        return (value == 0 ? 0 : value).ToString("R", CultureInfo.InvariantCulture);
    }

    private static void CheckFacets(CheckRun run, DataNode node, string? number, IReadOnlyList<FacetCheck> facets, ref FacetKinds broken)
    {
        foreach (FacetCheck facet in facets)
        {
            facet.Check(run, node, number is null ? node.Text : Utf8Text.Encode(number), ref broken);
        }
    }

    private static bool TryNumberText(DataNode node, out string number)
    {
        if (node.Kind == DataKind.Number)
        {
            number = node.GetString();
            return true;
        }

        number = "";
        return node.Kind == DataKind.Plain && PlainScalar.TryNumber(node.Text, out number);
    }

    private bool IsOfType(CheckRun run, DataNode node, out string? number)
    {
        number = null;
        switch (Kinds)
        {
            case KindSet.All:
                return true;
            case KindSet.Null:
                return IsNull(node) || run.WrongKind(node, Kinds);
            case KindSet.Boolean:
                return node.Kind is DataKind.True or DataKind.False
                    || (node.Kind == DataKind.Plain && PlainScalar.TryBoolean(node.Text, out _)) || run.WrongKind(node, Kinds);
            case KindSet.Number:
                return IsNumber(run, node, out number);
            default:
                return IsText(run, node);
        }
    }

    private bool IsNumber(CheckRun run, DataNode node, out string? number)
    {
        if (!TryNumberText(node, out string text))
        {
            number = null;
            return run.WrongKind(node, Kinds);
        }

        number = text;
        if (_builtIn == BuiltIn.Integer && text.IndexOfAny(['.', 'e', 'E']) >= 0)
        {
            run.Error("type.integer", node, ("value", MessageTable.Shorten(text)));
            return false;
        }

        bool isHeld = _builtIn switch
        {
            BuiltIn.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            BuiltIn.Decimal => FormatCalls.IsDecimal(Utf8Text.Encode(text)),
            _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value),
        };
        if (!isHeld)
        {
            run.Error("range." + _builtIn.Name(), node, ("value", MessageTable.Shorten(text)));
        }

        return isHeld;
    }

    private bool IsText(CheckRun run, DataNode node)
    {
        if (node.Kind is not (DataKind.String or DataKind.Name or DataKind.Plain) || IsNull(node))
        {
            return run.WrongKind(node, Kinds);
        }

        if (node.HasLoneSurrogate)
        {
            run.Error("format.surrogate", node);
            return false;
        }

        if (!FormatCalls.IsValid(_builtIn, node.Text))
        {
            string value = MessageTable.Shorten(node.GetString());
            run.Error(ProblemCodes.Format, node, ("value", value), ("expected", FormatCalls.Describe(_builtIn)));
            return false;
        }

        return true;
    }

    private void RunRules(CheckRun run, DataNode node)
    {
        if (run.Options.Rules is null || !_hasRules)
        {
            return;
        }

        for (ScalarModel? scalar = _model; scalar is not null; scalar = scalar.Base)
        {
            if (scalar.Rules.Count > 0)
            {
                run.Options.Rules.Run(new RuleSite(run, scalar, scalar.Rules, node));
            }
        }
    }
}
