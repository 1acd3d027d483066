using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>
/// Writes the model of one type as compact JSON: all that is said of documents, and of what is said to people and to C# only what a
/// document's fields are called and described as. Other types are named by their place among the uses.
/// </summary>
internal sealed partial class ModelTextWriter
{
    private readonly JsonTextWriter _json = new();
    private readonly ModelTextForm _form;
    private readonly List<TypeModel> _uses = [];

    private ModelTextWriter(ModelTextForm form) => _form = form;

    public static (string Text, IReadOnlyList<TypeModel> Uses) Write(TypeModel type, ModelTextForm form = ModelTextForm.Table)
    {
        var writer = new ModelTextWriter(form);
        writer.WriteType(type);
        return (writer._json.ToString(), writer._uses);
    }

    private void WriteType(TypeModel type)
    {
        _json.Start('{');
        _json.Member("schema", type.Schema.Id);
        _json.Member("version", _form == ModelTextForm.Table ? type.Schema.Version : null);
        _json.Member("name", type.Name);
        switch (type)
        {
            case RecordModel record:
                WriteRecord(record);
                break;
            case EnumModel tokens:
                WriteEnum(tokens);
                break;
            case UnionModel union:
                WriteUnion(union);
                break;
            case ScalarModel scalar:
                WriteScalar(scalar);
                break;
            case ListModel list:
                _json.Member("kind", "list");
                _json.Name("type");
                WriteUse(list.Use);
                WriteFacets(list.Facets);
                break;
        }

        WriteDeprecation(type.Deprecated);
        _json.End('}');
    }

    private void WriteEnum(EnumModel tokens)
    {
        _json.Member("kind", "enum");
        _json.Flag("closed", !tokens.IsOpen);
        _json.Name("tokens").Start('[');
        foreach (TokenModel token in Ordered(tokens.Tokens, static token => token.Token))
        {
            _json.Start('{');
            _json.Member("token", token.Token);
            _json.Strings("also-read", token.AlsoRead);
            _json.Member("retired", token.Retired);
            _json.Member("use", token.Use);
            _json.End('}');
        }

        _json.End(']');
    }

    private void WriteUnion(UnionModel union)
    {
        _json.Member("kind", "union");
        _json.Member("tag", union.Tag);
        _json.Flag("open", union.IsOpen);
        _json.Name("branches").Start('[');

        // The first branch that fits is read: without a tag their order counts.
        IEnumerable<BranchModel> branches = union.Tag is null ? union.Branches : Ordered(union.Branches, static branch => branch.Tag ?? "");
        foreach (BranchModel branch in branches)
        {
            _json.Start('{');
            _json.Member("tag", branch.Tag);
            _json.Name("type");
            WriteUse(branch.Use);
            _json.End('}');
        }

        _json.End(']');
    }

    private void WriteScalar(ScalarModel scalar)
    {
        _json.Member("kind", "scalar");
        _json.Member("type", scalar.BuiltIn.Name());
        if (scalar.Base is not null)
        {
            _json.Name("base");
            WriteTypeName(scalar.Base);
        }

        WriteFacets(scalar.Facets);
        WriteRules(scalar.Rules);
    }

    /// <summary>A built-in's name or a type's number; behind it, where there is one, the mark; behind that a map's key.</summary>
    private void WriteUse(TypeUse use)
    {
        if (use.Multiplicity == Multiplicity.One)
        {
            WriteTypeName(use);
            return;
        }

        _json.Start('[');
        WriteTypeName(use);
        _json.String(use.Multiplicity switch
        {
            Multiplicity.Optional => "?",
            Multiplicity.List or Multiplicity.Map => "*",
            _ => "+",
        });
        if (use.Key is not null)
        {
            WriteTypeName(use.Key);
        }

        _json.End(']');
    }

    private void WriteTypeName(TypeUse use)
    {
        if (use.Type is null)
        {
            _json.String(use.BuiltIn.Name());
        }
        else
        {
            WriteTypeName(use.Type);
        }
    }

    private void WriteTypeName(TypeModel type)
    {
        int index = _uses.IndexOf(type);
        if (index < 0)
        {
            index = _uses.Count;
            _uses.Add(type);
        }

        if (_form == ModelTextForm.Digest)
        {
            _json.String(type.Key);
        }
        else
        {
            _json.Number(index);
        }
    }

    private IEnumerable<T> Ordered<T>(IReadOnlyList<T> items, Func<T, string> name) =>
        _form == ModelTextForm.Table ? items : items.OrderBy(name, StringComparer.Ordinal);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
