using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>What values look like at one moment between two schemas. Records are shared by all who use them, and changed in place.</summary>
internal abstract class Shape
{
    /// <summary>As messages name it.</summary>
    public abstract override string ToString();
}

/// <summary>Text, number or boolean.</summary>
internal sealed class ScalarShape(TypeUse use) : Shape
{
    public TypeUse Use { get; } = use;

    public BuiltIn BuiltIn => Use.Type is ScalarModel scalar ? scalar.BuiltIn : Use.BuiltIn;

    public override string ToString() => Use.TypeName;
}

/// <summary>A value that a lens wrote itself.</summary>
internal sealed class ConstantShape(LensNode value) : Shape
{
    /// <summary>As JSON.</summary>
    public string Json { get; } = value.ToString();

    public override string ToString() => Json;
}

/// <summary>What an expression makes: any value, judged when it is there.</summary>
internal sealed class ComputedShape : Shape
{
    public override string ToString() => "a computed value";
}

internal sealed class TokenShape(string name, IReadOnlyList<string> tokens, bool isOpen) : Shape
{
    public IReadOnlyList<string> Tokens { get; } = tokens;

    public bool IsOpen { get; } = isOpen;

    public override string ToString() => name;
}

internal sealed class ListShape(Shape element, bool isNonEmpty) : Shape
{
    public Shape Element { get; set; } = element;

    public bool IsNonEmpty { get; } = isNonEmpty;

    public override string ToString() => Element + (IsNonEmpty ? "+" : "*");
}

internal sealed class MapShape(TypeUse key, Shape value, bool isNonEmpty) : Shape
{
    public TypeUse Key { get; } = key;

    public Shape Value { get; set; } = value;

    public bool IsNonEmpty { get; } = isNonEmpty;

    public override string ToString() => $"{Value} by {Key.TypeName}{(IsNonEmpty ? "+" : "*")}";
}

internal sealed class UnionShape(string name, string? tag, bool isOpen) : Shape
{
    public string Name { get; } = name;

    public string? Tag { get; } = tag;

    public bool IsOpen { get; } = isOpen;

    public List<(string? Tag, Shape Shape)> Branches { get; } = [];

    public override string ToString() => Name;
}

internal sealed class RecordShape(int id, string? name, bool isOpen) : Shape
{
    /// <summary>The same through all copies.</summary>
    public int Id { get; } = id;

    /// <summary>The type's name; <see langword="null"/> for a record that the lens made.</summary>
    public string? Name { get; } = name;

    public bool IsOpen { get; } = isOpen;

    /// <summary>The name of the map that takes what no member names.</summary>
    public string? Rest { get; init; }

    public List<ShapeMember> Members { get; } = [];

    public ShapeMember? Find(string member)
    {
        foreach (ShapeMember known in Members)
        {
            if (known.Name == member)
            {
                return known;
            }
        }

        return null;
    }

    public bool Has(string member) => Find(member) is not null;

    public override string ToString() => Name ?? "a record";
}

/// <summary>A member of a record.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="IsRequired">Whether it always stands there.</param>
internal sealed record ShapeMember(string Name, Shape Shape, bool IsRequired);
