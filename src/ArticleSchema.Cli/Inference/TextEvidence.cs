using System.Text;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;
using UriFormat = ArticleSchema.Language.Formats.UriFormat;

namespace ArticleSchema.Cli.Inference;

/// <summary>The texts at one place: which forms all of them have, and which they are while they are few.</summary>
internal sealed class TextEvidence
{
    /// <summary>The narrowest first.</summary>
    private static readonly BuiltIn[] s_forms =
    [
        BuiltIn.Uuid, BuiltIn.Timestamp, BuiltIn.Date, BuiltIn.Email, BuiltIn.Uri, BuiltIn.MediaType, BuiltIn.Duration, BuiltIn.PartialDate, BuiltIn.Language,
    ];

    private static readonly HashSet<string> s_schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "urn", "mailto", "tag", "ftp", "tel", "data", "geo", "doi", "file" };

    private static readonly HashSet<string> s_mediaTypes = new(StringComparer.OrdinalIgnoreCase) { "text", "image", "audio", "video", "application", "multipart", "font", "model", "message" };

    private List<BuiltIn> _forms = [.. s_forms];
    private long _tokens;

    public long Count { get; private set; }

    /// <summary>The different texts; those beyond an enum's number are not held.</summary>
    public HashSet<string> Distinct { get; } = new(StringComparer.Ordinal);

    public bool AreFew => Distinct.Count <= Thresholds.MostTokens;

    /// <summary>Whether each could be the token of an enum.</summary>
    public bool AreTokens => _tokens == Count;

    /// <summary>Whether one of them shows its form beyond what words could have by chance.</summary>
    public bool IsTelling { get; private set; }

    public IReadOnlyList<BuiltIn> Forms => _forms;

    public void Observe(DataNode node)
    {
        Count++;
        ReadOnlySpan<byte> utf8 = node.Text;
        for (int i = _forms.Count - 1; i >= 0; i--)
        {
            if (!Has(_forms[i], utf8))
            {
                _forms.RemoveAt(i);
            }
        }

        IsTelling |= utf8.Length > 4 && utf8.ContainsAny((byte)'-', (byte)'~', (byte)'?');
        bool isToken = IsToken(utf8);
        _tokens += isToken ? 1 : 0;
        if (isToken && AreFew)
        {
            Distinct.Add(Encoding.UTF8.GetString(utf8));
        }
    }

    public void Absorb(TextEvidence other)
    {
        _forms = Count == 0 ? [.. other._forms] : other.Count == 0 ? _forms : [.. _forms.Where(other._forms.Contains)];
        Count += other.Count;
        _tokens += other._tokens;
        IsTelling |= other.IsTelling;
        Distinct.UnionWith(other.Distinct);
    }

    public static bool Has(BuiltIn form, ReadOnlySpan<byte> utf8) => form switch
    {
        BuiltIn.Uri => utf8.IndexOf((byte)':') is > 0 and int colon && s_schemes.Contains(Encoding.UTF8.GetString(utf8[..colon])) && UriFormat.IsValid(utf8),
        BuiltIn.MediaType => utf8.IndexOf((byte)'/') is > 0 and int slash && s_mediaTypes.Contains(Encoding.UTF8.GetString(utf8[..slash])) && MediaTypeFormat.IsValid(utf8),
        BuiltIn.Language => utf8.Length is > 1 and < 36 && LanguageTagFormat.IsValid(utf8),
        BuiltIn.Duration => utf8.Length > 1 && utf8[0] == (byte)'P' && DurationFormat.IsValid(utf8),
        _ => FormatCalls.IsValid(form, utf8),
    };

    /// <summary>A short word: a letter first, then letters, digits and what joins them.</summary>
    private static bool IsToken(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Thresholds.LongestToken || !char.IsAsciiLetter((char)utf8[0]))
        {
            return false;
        }

        foreach (byte b in utf8)
        {
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'-' or (byte)'_' or (byte)'.' or (byte)'/' or (byte)':'))
            {
                return false;
            }
        }

        return true;
    }
}
