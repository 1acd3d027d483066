using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit.Model;

/// <summary>A value: what it is in C#, and how it is read and written.</summary>
internal abstract record ValueEmit
{
    /// <summary>Without the question mark of what may be absent.</summary>
    public required string CSharpType { get; init; }

    /// <summary>The path of the values it must be one of; <see langword="null"/> without one, or where the interpreter decides it.</summary>
    public string? RefersTo { get; init; }

    /// <summary>A class in C#, so a local of it starts as null.</summary>
    public virtual bool IsReference => false;
}

/// <summary>A built-in scalar.</summary>
internal sealed record BuiltInEmit : ValueEmit
{
    public required BuiltIn BuiltIn { get; init; }

    /// <summary>
    /// C# conditions that fail the value, over <c>text</c> for those read as a text first, over the value's variable (<c>{0}</c>) else.
    /// </summary>
    public required EquatableArray<string> Failures { get; init; }

    /// <summary>Read as a text first, because a condition needs it.</summary>
    public required bool IsReadAsText { get; init; }

    public override bool IsReference => BuiltIn is BuiltIn.String or BuiltIn.Uri or BuiltIn.UriReference or BuiltIn.Email or BuiltIn.MediaType;
}

/// <summary>A generated record, union, open enum or scalar: it reads and writes itself.</summary>
internal sealed record TypeValueEmit : ValueEmit
{
    public required bool IsClass { get; init; }

    /// <summary>C# conditions over <c>text</c> that fail a scalar of text: what the field asks beyond its type.</summary>
    public EquatableArray<string> Failures { get; init; } = Array.Empty<string>();

    /// <summary>A union with null among its branches.</summary>
    public required bool TakesNull { get; init; }

    public override bool IsReference => IsClass;
}

/// <summary>A C# enum.</summary>
internal sealed record EnumValueEmit : ValueEmit
{
    /// <summary>The class beside it that knows its tokens.</summary>
    public required string Tokens { get; init; }
}

/// <summary>The one value a const allows.</summary>
internal sealed record ConstEmit : ValueEmit
{
    public required ValueEmit Value { get; init; }

    /// <summary>The JSON text it must be; for a string without the quotes.</summary>
    public required string Text { get; init; }

    public required JsonKind Kind { get; init; }

    /// <summary>Another text may say the same (a time elsewhere, an alias): then the interpreter decides.</summary>
    public required bool HasOtherSpellings { get; init; }

    /// <summary>The value in C#.</summary>
    public required string Expression { get; init; }

    public override bool IsReference => Value.IsReference;
}

/// <summary>A list.</summary>
internal sealed record ListEmit : ValueEmit
{
    /// <summary>A named list that is deprecated.</summary>
    public bool IsNoted { get; init; }

    public required ValueEmit Element { get; init; }

    /// <summary>A C# condition over <c>count</c> that fails the list; <see langword="null"/> without one.</summary>
    public required string? CountFailure { get; init; }

    public required UniqueEmit Unique { get; init; }

    /// <summary>With <see cref="UniqueEmit.Key"/>: the JSON name of the element's member.</summary>
    public required string? UniqueKey { get; init; }
}

internal enum UniqueEmit
{
    None,

    /// <summary>No two elements equal.</summary>
    Value,

    /// <summary>No two elements with an equal text in one member.</summary>
    Key,
}

/// <summary>A map.</summary>
internal sealed record MapEmit : ValueEmit
{
    /// <summary>A named map that is deprecated.</summary>
    public bool IsNoted { get; init; }

    public required ValueEmit Key { get; init; }

    public required ValueEmit Value { get; init; }

    public required string? CountFailure { get; init; }
}
