using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>A field of a record.</summary>
internal sealed class FieldModel
{
    public FieldModel(string name, string jsonName, string csharpName, TypeUse use)
    {
        Name = name;
        JsonName = jsonName;
        CSharpName = csharpName;
        Use = use;
    }

    /// <summary>As the schema names it; rules and paths go by it.</summary>
    public string Name { get; }

    public string JsonName { get; }

    public string CSharpName { get; }

    public TypeUse Use { get; }

    /// <summary>On a list or map, scalar facets hold for each element or value; <c>items</c> and <c>unique</c> for the whole.</summary>
    public FacetSet Facets { get; internal set; } = FacetSet.None;

    /// <summary>The default as canonical JSON; <see langword="null"/> without one.</summary>
    public string? DefaultJson { get; internal set; }

    /// <summary>The only value as canonical JSON; <see langword="null"/> where any will do.</summary>
    public string? ConstJson { get; internal set; }

    /// <summary>Member names that one element of another list has; null where it refers to nothing.</summary>
    public IReadOnlyList<string>? RefersTo { get; internal set; }

    public IReadOnlyList<string> AlsoRead { get; internal set; } = [];

    public string? AlsoWrite { get; internal set; }

    public ReadingForms Forms { get; internal set; } = ReadingForms.None;

    public bool IsRest { get; internal set; }

    /// <summary><c>audience: internal</c>.</summary>
    public bool IsInternal { get; internal set; }

    public DeprecationModel? Deprecated { get; internal set; }

    public string? Description { get; internal set; }

    public string? Term { get; internal set; }

    /// <summary>Examples as canonical JSON.</summary>
    public IReadOnlyList<string> Examples { get; internal set; } = [];

    /// <summary>Required on the wire: a value must stand there and no default fills it in.</summary>
    public bool IsRequired => Use.IsRequired && DefaultJson is null && !IsRest;

    public override string ToString() => Name + ": " + Use;
}
