using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>Whether what a lens makes is what its target takes. Constraints are the documents' own business: a value that breaks one is reported with it.</summary>
internal sealed class ShapeComparison
{
    private readonly List<string> _found = [];
    private readonly HashSet<(int, RecordModel)> _seen = [];

    private ShapeComparison()
    {
    }

    /// <summary>What is left over, named as changes.</summary>
    public IReadOnlyList<string> Found => _found;

    /// <summary>Which records of the target stand where one of the shape does, by its number.</summary>
    public IReadOnlyCollection<(int Record, RecordModel Type)> Pairs => _seen;

    /// <summary>Whether the target may have members that no source has.</summary>
    public bool HasNewMembers { get; private set; }

    public static ShapeComparison Run(RecordShape shape, RecordModel type)
    {
        var comparison = new ShapeComparison();
        comparison.Record(shape, type);
        return comparison;
    }

    private void Record(RecordShape shape, RecordModel type)
    {
        if (!_seen.Add((shape.Id, type)))
        {
            return;
        }

        foreach (var field in type.Fields.Where(f => !f.IsRest))
        {
            var path = type.Name + "." + field.Name;
            if (shape.Find(field.Name) is not { } member)
            {
                if (field.IsRequired)
                {
                    _found.Add($"required {path} has no source: add it");
                }

                HasNewMembers = true;
                continue;
            }

            if (field.IsRequired && !member.IsRequired)
            {
                _found.Add($"{path} is required, and what it comes from may be absent: add or copy it");
            }

            Use(member.Shape, field.Use, path);
        }

        foreach (var member in shape.Members.Where(m => type.Fields.All(f => f.Name != m.Name)))
        {
            _found.Add($"{shape}.{member.Name} has no place in {type.Name}: rename, move or remove it");
        }
    }

    private void Use(Shape shape, TypeUse use, string path)
    {
        switch (shape)
        {
            case ComputedShape:
                return;
            case ConstantShape constant:
                Constant(constant, use, path);
                return;
            case ListShape list when use.IsList:
                if (use.IsRequired && !list.IsNonEmpty)
                {
                    _found.Add($"{path} must not be empty, and what it comes from may be");
                }

                Use(list.Element, use.Element, path);
                return;
            case MapShape map when use.IsMap:
                Use(map.Value, use.Element, path);
                return;
        }

        if (use.IsList || use.IsMap)
        {
            Differs(shape, use.ToString(), path);
        }
        else if (use.Type is null or ScalarModel)
        {
            Scalar(shape, use, path);
        }
        else
        {
            Type(shape, use, path);
        }
    }

    private void Type(Shape shape, TypeUse use, string path)
    {
        switch (use.Type)
        {
            case ListModel list:
                Use(shape, list.Use, path);
                break;
            case RecordModel record when shape is RecordShape made:
                Record(made, record);
                break;
            case UnionModel union:
                Union(shape, union, path);
                break;
            case EnumModel @enum when shape is TokenShape tokens:
                if (!@enum.IsOpen && tokens.Tokens.FirstOrDefault(t => @enum.Tokens.All(k => k.Token != t && !k.AlsoRead.Contains(t))) is { } token)
                {
                    _found.Add($"{path} has no token '{token}': convert it");
                }

                break;
            case EnumModel { IsOpen: true } when IsText(shape):
                break;
            default:
                Differs(shape, use.TypeName, path);
                break;
        }
    }

    private void Union(Shape shape, UnionModel union, string path)
    {
        if (shape is not UnionShape own)
        {
            // A value that one branch takes needs no more.
            if (!union.Branches.Any(b => Fits(shape, b.Use)))
            {
                Differs(shape, union.Name, path);
            }

            return;
        }

        if (own.Tag != union.Tag)
        {
            _found.Add($"{path} is told apart by '{union.Tag ?? "its look"}', not by '{own.Tag ?? "its look"}'");
            return;
        }

        foreach (var (tag, branch) in own.Branches)
        {
            if (tag is not null)
            {
                if (union.Branches.FirstOrDefault(b => b.Tag == tag) is { } same)
                {
                    Use(branch, same.Use, path);
                }
                else if (!union.IsOpen)
                {
                    _found.Add($"{path} has no branch '{tag}': retype it");
                }
            }
            else if (!union.Branches.Any(b => Fits(branch, b.Use)))
            {
                _found.Add($"{path} has no branch that takes {branch}");
            }
        }
    }

    private bool Fits(Shape shape, TypeUse use)
    {
        var trial = new ShapeComparison();
        trial._seen.UnionWith(_seen);
        trial.Use(shape, use, "");
        if (trial._found.Count > 0)
        {
            return false;
        }

        _seen.UnionWith(trial._seen);
        HasNewMembers |= trial.HasNewMembers;
        return true;
    }

    private void Scalar(Shape shape, TypeUse use, string path)
    {
        var to = use.Type is ScalarModel model ? model.BuiltIn : use.BuiltIn;
        var fits = to == BuiltIn.Any || shape switch
        {
            ScalarShape scalar => Widens(scalar.BuiltIn, to),
            TokenShape => to == BuiltIn.String,
            _ => false,
        };
        if (!fits)
        {
            Differs(shape, use.TypeName, path);
        }
    }

    private void Constant(ConstantShape constant, TypeUse use, string path)
    {
        if (JsonTree.Parse(constant.Json) is { } tree
            && Interpreter.Check(use, FacetSet.None, tree, new CheckOptions { IsContent = true, Subject = "it" }).FirstOrDefault(p => p.Severity == ProblemSeverity.Error) is { } problem)
        {
            _found.Add($"{path} does not take {constant.Json}: {problem.Message}");
        }
    }

    private void Differs(Shape shape, string target, string path) => _found.Add($"{path} is {target}, and what it comes from is {shape}: convert, wrap or box it");

    private static bool IsText(Shape shape) => shape is TokenShape || (shape is ScalarShape scalar && scalar.BuiltIn.Kind() == JsonKind.String);

    private static bool Widens(BuiltIn from, BuiltIn to) => from == to || (from, to) switch
    {
        (BuiltIn.Integer, BuiltIn.Decimal or BuiltIn.Number) => true,
        (BuiltIn.Date or BuiltIn.Timestamp, BuiltIn.PartialDate) => true,
        (BuiltIn.Uri, BuiltIn.UriReference) => true,
        (_, BuiltIn.String) => from.Kind() == JsonKind.String,
        _ => false,
    };
}
