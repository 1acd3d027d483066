using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>The C# types of what schemas name.</summary>
internal static class TypeNames
{
    public const string Runtime = "global::ArticleSchema.";
    public const string Generated = "global::ArticleSchema.Generated.";

    /// <summary>The C# type of a declared type; for a named list the plain collection.</summary>
    public static string Of(TypeModel type) => type is ListModel list ? Of(list.Use) : "global::" + Qualified(type);

    public static string Qualified(TypeModel type) =>
        string.IsNullOrEmpty(type.Schema.Namespace) ? type.Name : type.Schema.Namespace + "." + type.Name;

    /// <summary>The C# type of a use, without the question mark of an optional one.</summary>
    public static string Of(TypeUse use)
    {
        var one = use.Type is null ? Of(use.BuiltIn) : Of(use.Type);
        if (use.IsList)
        {
            return $"{Runtime}ValueList<{one}>";
        }

        return use.IsMap ? $"{Runtime}ValueMap<{Of(use.Key!)}, {one}>" : one;
    }

    public static string Of(BuiltIn builtIn) => builtIn switch
    {
        BuiltIn.Boolean => "bool",
        BuiltIn.Integer => "long",
        BuiltIn.Number => "double",
        BuiltIn.Decimal => "decimal",
        BuiltIn.Date => "global::System.DateOnly",
        BuiltIn.Timestamp => "global::System.DateTimeOffset",
        BuiltIn.PartialDate => Runtime + "PartialDate",
        BuiltIn.Duration => Runtime + "Duration",
        BuiltIn.Uri => "global::System.Uri",
        BuiltIn.Uuid => "global::System.Guid",
        BuiltIn.Language => Runtime + "LanguageTag",
        BuiltIn.Any => Runtime + "RawJson",
        BuiltIn.Null => Runtime + "JsonNull",
        _ => "string",
    };

    /// <summary>The interface that a mixin is.</summary>
    public static string Interface(RecordModel mixin) =>
        string.IsNullOrEmpty(mixin.Schema.Namespace) ? "global::I" + mixin.Name : $"global::{mixin.Schema.Namespace}.I{mixin.Name}";

    /// <summary>The class beside a C# enum that knows its tokens.</summary>
    public static string Tokens(EnumModel @enum) => Of(@enum) + "Tokens";
}
