using System;

namespace ArticleSchema.Language.Model;

/// <summary>A resolved type expression: which type, how many, and for a map under what keys.</summary>
internal sealed class TypeUse
{
    public TypeUse(BuiltIn builtIn, Multiplicity multiplicity, TypeUse? key = null)
    {
        BuiltIn = builtIn;
        Multiplicity = multiplicity;
        Key = key;
    }

    public TypeUse(TypeModel type, Multiplicity multiplicity, TypeUse? key = null)
    {
        Type = type ?? throw new ArgumentNullException(nameof(type));
        Multiplicity = multiplicity;
        Key = key;
    }

    /// <summary>The built-in scalar, or <see cref="BuiltIn.None"/> where <see cref="Type"/> is set.</summary>
    public BuiltIn BuiltIn { get; }

    /// <summary>The declared type, or <see langword="null"/> where <see cref="BuiltIn"/> is set.</summary>
    public TypeModel? Type { get; }

    public Multiplicity Multiplicity { get; }

    /// <summary>The type of a map's keys; <see langword="null"/> for all else.</summary>
    public TypeUse? Key { get; }

    public bool IsList => Multiplicity is Multiplicity.List or Multiplicity.NonEmptyList;

    public bool IsMap => Multiplicity is Multiplicity.Map or Multiplicity.NonEmptyMap;

    /// <summary>Whether a value must stand in the document: <c>T</c>, <c>T+</c> and <c>T by K+</c>.</summary>
    public bool IsRequired => Multiplicity is Multiplicity.One or Multiplicity.NonEmptyList or Multiplicity.NonEmptyMap;

    /// <summary>The same type, once: the element of a list, the value of a map.</summary>
    public TypeUse Element => Type is null ? new TypeUse(BuiltIn, Multiplicity.One) : new TypeUse(Type, Multiplicity.One);

    public string TypeName => Type?.Name ?? BuiltIn.Name();

    /// <summary>The expression as a schema writes it.</summary>
    public override string ToString() => Multiplicity switch
    {
        Multiplicity.Optional => TypeName + "?",
        Multiplicity.List => TypeName + "*",
        Multiplicity.NonEmptyList => TypeName + "+",
        Multiplicity.Map => TypeName + " by " + Key!.TypeName + "*",
        Multiplicity.NonEmptyMap => TypeName + " by " + Key!.TypeName + "+",
        _ => TypeName,
    };
}
