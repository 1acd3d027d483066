using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>The tokens of an enum. Built once for a type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TokenTable
{
    private const int NoteFlag = 1 << 30;

    private readonly Utf8Index _index;

    /// <param name="tokens">The tokens by index.</param>
    /// <param name="aliases">Other spellings that are read as a token; meeting one is noted.</param>
    /// <param name="retired">The indices of retired tokens; meeting one is noted.</param>
    public TokenTable(
        ReadOnlySpan<string> tokens, ReadOnlySpan<(string Token, int Index)> aliases = default, ReadOnlySpan<int> retired = default)
    {
        _index = new(tokens.Length + aliases.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            _index.Add(tokens[i], retired.Contains(i) ? i | NoteFlag : i);
        }
        foreach ((string token, int index) in aliases)
        {
            _index.Add(token, index | NoteFlag);
        }
    }

    /// <summary>The index of a token or an alias, -1 if it is unknown.</summary>
    public int IndexOf(JsonText text) => IndexOf(text.Utf8, out _);

    /// <inheritdoc cref="IndexOf(JsonText)"/>
    public int IndexOf(ReadOnlySpan<byte> token) => IndexOf(token, out _);

    /// <inheritdoc cref="IndexOf(JsonText)"/>
    public int IndexOf(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return IndexOf(System.Text.Encoding.UTF8.GetBytes(token), out _);
    }

    internal int IndexOf(ReadOnlySpan<byte> token, out bool isNoted) => IndexOf(token, token.Length, out isNoted);

    /// <param name="token">What to find.</param>
    /// <param name="readable">How many bytes may be read from where the token begins.</param>
    /// <param name="isNoted">Whether it is unknown, retired or an alias.</param>
    internal int IndexOf(ReadOnlySpan<byte> token, int readable, out bool isNoted)
    {
        int found = _index.Find(token, readable);
        isNoted = found is < 0 or >= NoteFlag;
        return found < 0 ? found : found & ~NoteFlag;
    }
}
