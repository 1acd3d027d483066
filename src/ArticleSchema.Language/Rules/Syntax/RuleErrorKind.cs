namespace ArticleSchema.Language.Rules;

/// <summary>What sort of mistake it is; the language's diagnostics are told apart by it.</summary>
internal enum RuleErrorKind
{
    /// <summary>No expression of the language.</summary>
    Syntax,

    /// <summary>Known in CEL, not part of the schema language.</summary>
    NotSupported,

    /// <summary>A name that stands for nothing.</summary>
    UnknownName,
    UnknownFunction,

    /// <summary>Operands or arguments that do not fit.</summary>
    Type,

    /// <summary>A member that may be absent, read without a guard.</summary>
    Presence,

    /// <summary>A literal that its type does not have.</summary>
    Literal,

    /// <summary>A rule that reads <c>root</c> where no document reaches its type.</summary>
    Root,

    /// <summary>A warning: <c>has</c> of what is always there.</summary>
    AlwaysThere,

    /// <summary>A warning: no document makes the rule report.</summary>
    NeverFires,

    /// <summary>A warning: every document makes the rule report.</summary>
    AlwaysFires,
}
