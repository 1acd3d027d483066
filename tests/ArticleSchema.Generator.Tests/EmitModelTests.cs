using System.Collections;
using System.Reflection;
using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Binding;
using ArticleSchema.Testing;

namespace ArticleSchema.Generator.Tests;

/// <summary>The emit model is a value: equal for equal schemas, and free of positions, syntax and symbols.</summary>
public sealed class EmitModelTests
{
    public static TheoryData<string> Names => [.. Fixture.All("model", "facets", "emit").Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_BuiltTwice_IsEqual(string name)
    {
        var fixture = Fixture.Of(name);
        Build(fixture.Bind()).ShouldBe(Build(fixture.Bind()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_Walked_HoldsOnlyValues(string name)
    {
        foreach (var file in Build(Fixture.Of(name).Bind()))
        {
            Walk(file, file.HintName);
        }
    }

    private static List<FileEmit> Build(BindingResult binding) => [.. EmitModelBuilder.Build(binding)];

    private static void Walk(object? value, string path)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        var type = value.GetType();
        var isOurs = type.Namespace == typeof(TypeEmit).Namespace || type.Name.StartsWith("EquatableArray", StringComparison.Ordinal);
        isOurs.ShouldBeTrue($"{path} is a {type.FullName}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]");
            }

            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            Walk(property.GetValue(value), path + "." + property.Name);
        }
    }
}
