using System.Globalization;
using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints a union: a struct that holds one of its branches.</summary>
internal static class UnionEmitter
{
    private const string Unknown = TypeNames.Runtime + "UnknownBranch";

    public static void Emit(SourceWriter source, UnionEmit union)
    {
        var name = union.Name;
        TypeEmitter.Heading(source, union, $"{TypeNames.Runtime}SchemaConverter<{name}>");
        source.Open($"public readonly partial struct {name} : {TypeNames.Runtime}ISchemaType<{name}>, global::System.IEquatable<{name}>");
        foreach (var (type, parameter) in Branches(union))
        {
            source.Line($"/// <summary>Holds this branch.</summary>");
            source.Line($"public {name}({type} {parameter}) => Value = {parameter};").Line();
            source.Line($"/// <summary>Holds this branch.</summary>");
            source.Line($"public static implicit operator {name}({type} {parameter}) => new({parameter});").Line();
        }

        source.Line("/// <summary>The branch it holds; null in <c>default</c>, which is no value.</summary>");
        source.Line("public object? Value { get; }").Line();
        Matching(source, union);
        Equality(source, name);
        TypeEmitter.Surface(source, name, isClass: false);
        Reading(source, union);
        Writing(source, union);
        TypeEmitter.Table(source, union);
        source.Close();
    }

    /// <summary>Type and parameter name of every branch; the unknown one last.</summary>
    private static IEnumerable<(string Type, string Parameter)> Branches(UnionEmit union)
    {
        var known = union.Branches.Where(b => b.Value.CSharpType.Length > 0).Select(b => (b.Value.CSharpType, b.Parameter));
        return union.IsOpen ? known.Append((Unknown, "unknown")) : known;
    }

    private static void Matching(SourceWriter source, UnionEmit union)
    {
        var branches = Branches(union).ToList();
        const string NoValue = "throw new global::System.InvalidOperationException(\"The union holds no value.\")";
        source.Line("/// <summary>Calls the function of the branch it holds.</summary>");
        source.Line("/// <exception cref=\"global::System.InvalidOperationException\">It is <c>default</c> and holds no value.</exception>");
        source.Line($"public TResult Match<TResult>({string.Join(", ", branches.Select(b => $"global::System.Func<{b.Type}, TResult> {b.Parameter}"))}) => Value switch");
        source.Open();
        for (var i = 0; i < branches.Count; i++)
        {
            source.Line($"{branches[i].Type} branch{i} => {branches[i].Parameter}(branch{i}),");
        }

        source.Line($"_ => {NoValue},").Close("};").Line();
        source.Line("/// <summary>Calls the action of the branch it holds.</summary>");
        source.Line("/// <exception cref=\"global::System.InvalidOperationException\">It is <c>default</c> and holds no value.</exception>");
        source.Open($"public void Switch({string.Join(", ", branches.Select(b => $"global::System.Action<{b.Type}> {b.Parameter}"))})");
        source.Open("switch (Value)");
        for (var i = 0; i < branches.Count; i++)
        {
            source.Line($"case {branches[i].Type} branch{i}: {branches[i].Parameter}(branch{i}); break;");
        }

        source.Line($"default: {NoValue};").Close().Close().Line();
    }

    private static void Equality(SourceWriter source, string name)
    {
        source.Line("/// <inheritdoc/>");
        source.Line($"public bool Equals({name} other) => object.Equals(Value, other.Value);").Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);").Line();
        source.Line("/// <inheritdoc/>");
        source.Line("public override int GetHashCode() => Value?.GetHashCode() ?? 0;").Line();
        source.Line("/// <summary>Whether both hold equal branches.</summary>");
        source.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);").Line();
        source.Line("/// <summary>Whether they hold different branches.</summary>");
        source.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);").Line();
        source.Line("/// <inheritdoc/>");
        source.Line("public override string ToString() => Value?.ToString() ?? \"\";").Line();
    }

    private static void Reading(SourceWriter source, UnionEmit union)
    {
        TypeEmitter.OpenRead(source, union);
        source.Line("value = default;");
        if (union.Tag is null)
        {
            ReadUntagged(source, union);
        }
        else
        {
            ReadTagged(source, union, union.Tag);
        }

        source.Close().Line();
    }

    private static void ReadTagged(SourceWriter source, UnionEmit union, string tagName)
    {
        ValueReader.Declare(source, union.Branches.Select(b => b.Value));
        source.Line($"if (!json.FindTag({CSharp.Member(tagName)}, out var tag)) return json.Fail();");
        for (var i = 0; i < union.Branches.Count; i++)
        {
            var branch = union.Branches[i];
            source.Open($"if (tag.Is({CSharp.Utf8(branch.Tag!)}))");
            if (!branch.DeclaresTag)
            {
                source.Line("json.SkipTag();");
            }

            ReadBranch(source, branch, "branch" + i);
            source.Close().Line();
        }

        if (!union.IsOpen)
        {
            source.Line("return json.Fail();");
            return;
        }

        source.Line("json.Note();");
        source.Line("var name = TMode.Makes ? tag.ToString() : null!;");
        source.Line("if (!json.Any<TMode>(out var raw)) return false;");
        source.Line($"if (TMode.Makes) value = new(new {Unknown}(name, raw));");
        source.Line("return true;");
    }

    private static void ReadUntagged(SourceWriter source, UnionEmit union)
    {
        ValueReader.Declare(source, union.Branches.Select(b => b.Value));
        source.Open($"switch (json.StartBranch([{string.Join(", ", union.ByKind.Select(b => b.ToString(CultureInfo.InvariantCulture)))}]))");
        for (var i = 0; i < union.Branches.Count; i++)
        {
            var branch = union.Branches[i];
            var local = "branch" + i;
            source.Line($"case {i}:").Indented(() =>
            {
                source.Open();
                ValueReader.Read(source, branch.Value, local, isDeclared: false);
                source.Line($"if (TMode.Makes) value = new({local});");
                source.Line("return json.EndBranch();").Close();
            });
        }

        source.Line("default:").Indented(() => source.Line("return json.Fail();"));
        source.Close();
    }

    private static void ReadBranch(SourceWriter source, BranchEmit branch, string local)
    {
        ValueReader.Read(source, branch.Value, local, isDeclared: false);
        source.Line($"if (TMode.Makes) value = new({local});");
        source.Line("return true;");
    }

    private static void Writing(SourceWriter source, UnionEmit union)
    {
        TypeEmitter.OpenWrite(source);
        source.Open("switch (Value)");
        for (var i = 0; i < union.Branches.Count; i++)
        {
            var branch = union.Branches[i];
            source.Line($"case {branch.Value.CSharpType} branch{i}:").Indented(() =>
            {
                if (branch.Tag is { } tag && !branch.DeclaresTag)
                {
                    source.Line($"json.UnionTag({CSharp.Member(union.Tag!)}, {CSharp.Utf8(CSharp.Json(tag))});");
                }

                ValueWriter.Write(source, branch.Value, "branch" + i);
                source.Line("break;");
            });
        }

        if (union.IsOpen)
        {
            source.Line($"case {Unknown} unknown:").Indented(() => source.Line("json.Raw(unknown.Json);").Line("break;"));
        }

        source.Line("default:").Indented(() => source.Line("json.NoValue();").Line("break;"));
        source.Close().Close().Line();
    }
}
