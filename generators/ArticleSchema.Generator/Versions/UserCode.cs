using ArticleSchema.Generator.Emit.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Versions;

/// <summary>What the user wrote for lenses to call.</summary>
internal static class UserCode
{
    /// <summary>Whether a class takes values apart and puts them together; whether it does so with the right types, the compiler says.</summary>
    public static bool Has(Compilation compilation, string name) =>
        compilation.Assembly.GetTypeByMetadataName(name) is { } type && type.GetMembers("Split").Length > 0 && type.GetMembers("Join").Length > 0;

    /// <summary>Without calls of what is not there: that is reported, and would be once more for each.</summary>
    public static FileEmit? Without(FileEmit file, EquatableArray<string> missing)
    {
        if (missing.Count == 0)
        {
            return file;
        }

        TypeEmit[] types = [.. file.Types.Select(t => Without(t, missing)).OfType<TypeEmit>()];
        return types.Length == 0 ? null : file with { Types = types };
    }

    private static TypeEmit? Without(TypeEmit type, EquatableArray<string> missing) => type switch
    {
        LensClassEmit => missing.Contains(type.Namespace.Length == 0 ? type.Name : type.Namespace + "." + type.Name) ? null : type,
        VersionsEmit versions => versions with { Lenses = versions.Lenses.Select(l => Without(l, missing)).ToArray() },
        _ => type,
    };

    private static LensEmit Without(LensEmit lens, EquatableArray<string> missing) => lens.Codes.Any(c => missing.Contains(c.Class))
        ? lens with { Codes = lens.Codes.Where(c => !missing.Contains(c.Class)).ToArray(), Up = [], Down = [] }
        : lens;
}
