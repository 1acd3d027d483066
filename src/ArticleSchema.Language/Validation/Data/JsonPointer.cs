namespace ArticleSchema.Language.Validation;

/// <summary>One step of a pointer (RFC 6901), in which a tilde and a slash are spelt otherwise.</summary>
internal static class JsonPointer
{
    public static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string step) => step.Replace("~1", "/").Replace("~0", "~");
}
