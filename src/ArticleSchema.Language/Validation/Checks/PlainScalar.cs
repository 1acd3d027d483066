using System.Globalization;
using System.Text;

namespace ArticleSchema.Language.Validation;

/// <summary>What a YAML plain scalar says once something asks: YAML 1.2 core.</summary>
internal static class PlainScalar
{
    private const int MaxRadixDigits = 15;

    /// <summary>Empty and <c>~</c> are null everywhere, the word is where no string is expected.</summary>
    public static bool IsNull(ReadOnlySpan<byte> text, bool isWordText) =>
        text.IsEmpty || text.Is("~") || (!isWordText && (text.Is("null") || text.Is("Null") || text.Is("NULL")));

    public static bool TryBoolean(ReadOnlySpan<byte> text, out bool value)
    {
        value = text.Is("true") || text.Is("True") || text.Is("TRUE");
        return value || text.Is("false") || text.Is("False") || text.Is("FALSE");
    }

    /// <summary>The number in JSON's spelling; infinities and not-a-number as a number no type holds.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> text, out string json)
    {
        json = "";
        if (text.IsEmpty || text[0] is not ((byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9')))
        {
            return false;
        }

        string word = Utf8Text.Decode(text);
        return TryRadix(word, out json) || TryDecimal(word, out json);
    }

    public static KindSet CoreKind(ReadOnlySpan<byte> text)
    {
        if (IsNull(text, isWordText: false))
        {
            return KindSet.Null;
        }

        return TryBoolean(text, out _) ? KindSet.Boolean : TryNumber(text, out _) ? KindSet.Number : KindSet.String;
    }

    private static bool TryRadix(string word, out string json)
    {
        json = "";
        int radixBits = word.StartsWith("0x", StringComparison.Ordinal) ? 4 : word.StartsWith("0o", StringComparison.Ordinal) ? 3 : 0;
        if (radixBits == 0 || word.Length < 3 || word.Length > MaxRadixDigits + 2)
        {
            return false;
        }

        long value = 0;
        for (int i = 2; i < word.Length; i++)
        {
            int digit = word[i] < 0x80 ? JsonEscapes.HexDigit((byte)word[i]) : -1;
            if (digit < 0 || digit >= 1 << radixBits)
            {
                return false;
            }

            value = (value << radixBits) | (uint)digit;
        }

        json = value.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    private static bool TryDecimal(string word, out string json)
    {
        var number = new StringBuilder(word.Length + 1);
        int at = word[0] is '+' or '-' ? 1 : 0;
        number.Append(word[0] == '-' ? "-" : "");
        string rest = word.Substring(at);
        if (rest is ".inf" or ".Inf" or ".INF" || word is ".nan" or ".NaN" or ".NAN")
        {
            json = number.Append("1e999").ToString();
            return true;
        }

        int whole = Digits(word, ref at, number, skipZeros: true);
        int fraction = 0;
        if (at < word.Length && word[at] == '.')
        {
            at++;
            int start = number.Length;
            fraction = Digits(word, ref at, number, skipZeros: false);
            number.Insert(start, fraction > 0 ? "." : "");
        }

        bool isNumber = whole + fraction > 0;
        if (isNumber && at < word.Length && word[at] is 'e' or 'E')
        {
            number.Append(word[at++]);
            if (at < word.Length && word[at] is '+' or '-')
            {
                number.Append(word[at++]);
            }

            isNumber = Digits(word, ref at, number, skipZeros: false) > 0;
        }

        json = number.ToString();
        return isNumber && at == word.Length;
    }

    private static int Digits(string word, ref int at, StringBuilder number, bool skipZeros)
    {
        int start = at;
        while (at < word.Length && word[at] is >= '0' and <= '9')
        {
            at++;
        }

        string digits = word.Substring(start, at - start);
        if (skipZeros)
        {
            digits = digits.TrimStart('0');
            number.Append(digits.Length == 0 ? "0" : digits);
        }
        else
        {
            number.Append(digits);
        }

        return at - start;
    }
}
