using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArticleSchema.Language.Formats;

/// <summary>The SHA-256 of a text in UTF-8, in 64 small hexadecimal digits.</summary>
internal static class TextDigest
{
    public static string Of(string text)
    {
#if NET
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(text));
#else
        using SHA256 sha = SHA256.Create();
        byte[] digest = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
#endif
        var hex = new StringBuilder(digest.Length * 2);
        foreach (byte b in digest)
        {
            hex.Append(b.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }
}
