namespace ArticleSchema.Parity.Tests;

/// <summary>Spellings of values, right ones by type and any to do harm with.</summary>
internal static class Samples
{
    /// <summary>Few, so that some are drawn twice: for <c>unique</c> and <c>refers-to</c>.</summary>
    public static readonly string[] Words = ["a", "b", "c", "ab", "Abc", "", "caf\u00e9", "\ud83d\ude00", "a\"b\\", "\n\u0001", "author", "person", "on"];

    public static readonly string[] Characters = ["a", "b", "z", "0", "-", "\u00e9", "\ud83d\ude00", "\"", "\\", "\u0000"];

    public static readonly string[] Anything =
        ["null", "true", "0", "-1.50e3", "\"text\"", "[]", "{}", "[1,{\"b\":2,\"a\":[null]}]", "{\"a\":1.0,\"$schema\":\"x\"}", "1e999", "\"\\u00e9\""];

    /// <summary>Scalars that break one type or another.</summary>
    public static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "7", "11", "1.0", "1e2", "0.005", "1e400", "-1e400", "1e-400", "9223372036854775807",
        "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.1234567890123456789012345678", "0.12345678901234567890123456789", "100", "101", "\"\"", "\"a\"", "\"human\"", "\"2024\"", "\"2024-02-30\"",
        "\"2024-02-29\"", "\"2024-02-29T12:00:60Z\"", "\"2024-02-29T12:00:00+14:01\"", "\"2024-02-29T12:00:00.12345678Z\"", "\"2024-02-29t12:00:00z\"",
        "\"0001-01-01T00:00:00+01:00\"", "\"P\"", "\"P1W\"", "\"http://\"", "\"https://a.example/ b\"", "\"a b\"", "\"ann@\"", "\"en\"", "\"en-XX\"", "\"xx\"", "\"text/\"",
        "\"f81d4fae-7dec-11d0-a765-00a0c91e6bf\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "\"none\"", "\"unheard-of\"",
        "[]", "{}", "[null]", "[1]", "[\"a\"]", "{\"a\":1}", "{\"kind\":\"person\"}", "{\"kind\":\"robot\"}", "{\"kind\":1}", "[[]]",
    ];

    private static readonly Dictionary<BuiltIn, string[]> s_byType = new()
    {
        [BuiltIn.Integer] = ["0", "-0", "1", "2", "7", "-12", "9223372036854775807", "-9223372036854775808"],
        [BuiltIn.Number] = ["0", "-0", "1", "1.0", "1e0", "1.5", "-2.5e-3", "1E+2", "0.1", "1.5e-7", "0.00000015", "15e-8", "1.7976931348623157e308", "5e-324", "123456789012345678901234567890"],
        [BuiltIn.Decimal] = ["0", "-0", "0.0", "1", "1.0", "1.00", "1e0", "10e-1", "1.50", "1.5", "15e-1", "-0.001", "79228162514264337593543950335", "0.1234567890123456789012345678"],
        [BuiltIn.Date] = ["2024-02-29", "0001-01-01", "9999-12-31", "2024-01-01", "1999-12-31"],
        [BuiltIn.Timestamp] =
        [
            "2024-02-29T12:00:00Z", "2024-02-29T12:00:00+00:00", "2024-02-29T14:00:00+02:00", "2024-02-29T12:00:00.000Z", "2024-02-29T12:00:00.1234567-05:30",
            "2024-02-29t12:00:00z", "2024-02-29T12:00:00.25+02:00", "2024-02-29T10:00:00.250Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "2024-02-29T12:00:00-00:00",
        ],
        [BuiltIn.PartialDate] = ["2024", "2024-02", "2024-02-29", "2024-02-29T12:00:00Z", "1984~", "1984?", "1900", "2024-02-29T12:00:00+02:00"],
        [BuiltIn.Duration] = ["P1D", "PT24H", "P1Y2M3DT4H", "P1Y2M3DT240M", "P1Y", "P12M", "PT0S", "P1W", "PT1.5S", "P7D", "PT0.50S"],
        [BuiltIn.Uri] =
        [
            "https://a.example/", "https://a.example", "https://A.example/", "https://a.example/#top", "urn:isbn:1", "mailto:ann@news.example",
            "https://a.example/%7Eann", "tag:x,2024:y", "https://a.example/a/../b", "https://\u00e9.example/",
        ],
        [BuiltIn.UriReference] = ["", "a", "../a?b#c", "#x", "https://a.example/", "//a.example/b"],
        [BuiltIn.Email] = ["ann@news.example", "Ann@News.example", "a.b+c@d.example", "\"a b\"@d.example"],
        [BuiltIn.Uuid] = ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "00000000-0000-0000-0000-000000000000"],
        [BuiltIn.MediaType] = ["text/html", "text/html; charset=utf-8", "TEXT/HTML", "image/svg+xml", "video/mp4"],
        [BuiltIn.Language] = ["en", "EN", "en-GB", "en-gb", "zh-Hant-TW", "de-1996", "iw", "x-private", "es"],
    };

    public static string[] Of(BuiltIn builtIn) => s_byType.GetValueOrDefault(builtIn, Words);

    public static string Pick(Random random, string[] samples) => samples[random.Next(samples.Length)];
}
