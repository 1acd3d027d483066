using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>
/// One way of a lens as C# over records. It says all where nothing has to be set aside, and raises a doubt where something may: then the
/// interpreter goes the way. What terms cannot say is not compiled at all.
/// </summary>
internal sealed partial class LensCompiler
{
    private const string Values = TypeNames.Generated + "LensLists.";

    private readonly LensTrace _trace;
    private readonly string _name;
    private readonly IReadOnlyList<LensCodeEmit> _codes;
    private readonly IReadOnlyList<string> _unionTags;
    private readonly Dictionary<(int Record, RecordModel From, RecordModel To), string> _names = [];
    private readonly Queue<(RecordTerms Terms, RecordShape Shape, RecordModel From, RecordModel To, string Name)> _open = new();
    private int _variables;
    private bool _fails;

    private LensCompiler(LensTrace trace, string name, IReadOnlyList<LensCodeEmit> codes, IReadOnlyList<string> unionTags)
    {
        _unionTags = unionTags;
        _trace = trace;
        _name = name;
        _codes = codes;
    }

    /// <param name="lens">The lens.</param>
    /// <param name="isUp">The way.</param>
    /// <param name="from">The type that it begins with, as it is called in C#.</param>
    /// <param name="to">The type that it leads to.</param>
    /// <param name="name">What the method for the whole is called.</param>
    /// <param name="codes">The C# that the lens names.</param>
    /// <returns>The methods, the one for the whole first; none where the way is not compiled.</returns>
    public static IReadOnlyList<LensMethodEmit> Compile(Lens lens, bool isUp, RecordModel from, RecordModel to, string name, IReadOnlyList<LensCodeEmit> codes)
    {
        if (LensTrace.Run(lens, isUp) is not { } trace)
        {
            return [];
        }

        var compiler = new LensCompiler(trace, name, codes, [.. TypeUses.Reachable(from, to).OfType<UnionModel>().Select(u => u.Tag).OfType<string>().Distinct()]);
        compiler.MethodFor(trace.Shape.Root, from, to);
        var methods = new List<LensMethodEmit>();
        while (compiler._open.Count > 0)
        {
            var (terms, shape, source, target, method) = compiler._open.Dequeue();
            methods.Add(compiler.Method(terms, shape, source, target, method));
        }

        return compiler._fails ? [] : methods;
    }

    private LensMethodEmit Method(RecordTerms terms, RecordShape shape, RecordModel from, RecordModel to, string name)
    {
        _fields.Clear();
        _statements.Clear();
        _made.Clear();
        _json.Clear();
        var record = new LensSource(from, Made);
        var doubts = terms.Doubts.Select(d => Doubt(record, d)).ToList();

        // What this side may have and the other never heard of.
        doubts.AddRange(from.Fields.Where(f => !terms.Began.Contains(f.Name)).Select(f => Presence(LensSource.Field(f, "value", false))));
        var members = new List<string>();
        foreach (var field in to.Fields)
        {
            if (terms.Find(field.Name) is { } term && shape.Find(field.Name) is { } member)
            {
                if (term is LensTerm.Given)
                {
                    continue;
                }

                var made = Expression(record, term, member.Shape, field.Use);
                members.Add($"{field.CSharpName} = {(field.IsRest ? $"{Members}Rest({made}, doubt, {Meanings(to)})" : made)},");
            }
            else
            {
                _fails |= field.IsRequired && field.DefaultJson is null && field.ConstJson is null;
            }
        }

        if (Others(record, terms, to, doubts) is { } unknown)
        {
            members.Add(unknown);
        }

        doubts.RemoveAll(static d => d == "false");
        return new LensMethodEmit(name, TypeNames.Of(from), TypeNames.Of(to), terms.HasKey, _fields.ToArray(), _statements.ToArray(), doubts.Distinct().ToArray(), members.ToArray());
    }

    private string MethodFor(RecordShape shape, RecordModel from, RecordModel to, bool hasKey = false)
    {
        var key = (shape.Id, from, to);
        if (!_names.TryGetValue(key, out var name))
        {
            name = _names.Count == 0 ? _name : $"{_name}{to.Name}{CSharp.Number(_names.Count)}";
            _names.Add(key, name);
            if (_trace.Find(shape.Id) is { } terms && terms.HasKey == hasKey)
            {
                _open.Enqueue((terms, shape, from, to, name));
            }
            else
            {
                _fails = true;
            }
        }

        return name;
    }

    private string Variable() => "x" + CSharp.Number(_variables++);

    private string Fail()
    {
        _fails = true;
        return "default!";
    }

    private static string Raise(TypeUse type) => $"doubt.Raise<{TypeNames.Of(type)}>()";
}
