using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>What a C# enum of a schema is called in JSON; implemented by the class generated beside it.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEnumTokens<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The token of a value; null for one that the enum does not have.</summary>
    static abstract string? Of(TEnum value);

    /// <summary>The value with this token, or with a spelling that is read as it.</summary>
    static abstract bool TryParse(string? token, out TEnum value);
}
