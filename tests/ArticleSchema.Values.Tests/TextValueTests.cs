using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace ArticleSchema.Values.Tests;

/// <summary>What holds for every value type that keeps its spelling.</summary>
public abstract class TextValueTests<T>
    where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>
{
    /// <summary>Texts of values; those of one row are equal, those of two are not.</summary>
    protected abstract string[][] Equal { get; }

    protected abstract string[] Invalid { get; }

    private string[] Valid => [.. Equal.SelectMany(row => row)];

    [Fact]
    public void Parse_OfValidText_KeepsItsSpelling()
    {
        foreach (string text in Valid)
        {
            T value = Parse<T>(text);
            value.ToString().ShouldBe(text);
            T.Parse(text.AsSpan(), CultureInfo.GetCultureInfo("")).ShouldBe(value);
            T.Parse(Encoding.UTF8.GetBytes(text), null).ShouldBe(value);
            TryParse(text, out T again).ShouldBeTrue();
            again.Equals(value).ShouldBeTrue();
            value.ToString(null, null).ShouldBe(text);
            $"{value}".ShouldBe(text);
        }
    }

    [Fact]
    public void Parse_OfOtherText_IsAFormatException()
    {
        foreach (string text in Invalid)
        {
            TryParse(text, out T value).ShouldBeFalse(text);
            T.TryParse(text.AsSpan(), null, out value).ShouldBeFalse(text);
            T.TryParse(Encoding.UTF8.GetBytes(text), null, out value).ShouldBeFalse(text);
            value.ShouldBe(default);
            Should.Throw<FormatException>(() => Parse<T>(text)).Message.ShouldStartWith($"'{text[..Math.Min(20, text.Length)]}");
            Should.Throw<FormatException>(() => T.Parse(text.AsSpan(), null));
            Should.Throw<FormatException>(() => T.Parse(Encoding.UTF8.GetBytes(text), null));
        }
        TryParse<T>(null, out _).ShouldBeFalse();
        TryParse<T>(new string('a', 100_000), out _).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => Parse<T>(null!));
        Should.Throw<FormatException>(() => Parse<T>(new string('a', 100_000))).Message.Length.ShouldBeLessThan(500);
    }

    [Fact]
    public void TryFormat_IntoRoomEnough_WritesTheText()
    {
        foreach (string text in Valid)
        {
            T value = Parse<T>(text);
            var chars = new char[text.Length];
            var bytes = new byte[text.Length];
            value.TryFormat(chars, out int written, default, null).ShouldBeTrue();
            new string(chars, 0, written).ShouldBe(text);
            value.TryFormat(bytes, out written, default, null).ShouldBeTrue();
            Encoding.UTF8.GetString(bytes, 0, written).ShouldBe(text);
            value.TryFormat(chars.AsSpan(1), out written, default, null).ShouldBeFalse();
            value.TryFormat(bytes.AsSpan(1), out written, default, null).ShouldBeFalse();
        }
    }

    [Fact]
    public void Equals_OfValues_HoldsWithinARowOnly()
    {
        for (int i = 0; i < Equal.Length; i++)
        {
            foreach (string left in Equal[i])
            {
                T value = Parse<T>(left);
                value.Equals(default).ShouldBeFalse();
                foreach (string right in Valid)
                {
                    T other = Parse<T>(right);
                    value.Equals(other).ShouldBe(Equal[i].Contains(right), $"{left} and {right}");
                    value.Equals((object)other).ShouldBe(Equal[i].Contains(right));
                    if (value.Equals(other)) value.GetHashCode().ShouldBe(other.GetHashCode());
                }
            }
        }
    }

    [Fact]
    public void Default_IsNoValue()
    {
        default(T).ToString().ShouldBe("");
        default(T).Equals(default).ShouldBeTrue();
        default(T).GetHashCode().ShouldBe(default(T).GetHashCode());
        default(T).TryFormat(Span<char>.Empty, out int written, default, null).ShouldBeTrue();
        written.ShouldBe(0);
        HasValue(default).ShouldBeFalse();
        HasValue(Parse<T>(Valid[0])).ShouldBeTrue();
    }

    [Fact]
    public void Json_OfAValue_IsItsText()
    {
        foreach (string text in Valid)
        {
            T value = Parse<T>(text);
            string json = JsonSerializer.Serialize(value);
            JsonSerializer.Deserialize<string>(json).ShouldBe(text);
            JsonSerializer.Deserialize<T>(json).ToString().ShouldBe(text);
            JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }))![value].ShouldBe(1);
        }
        foreach (string text in Invalid) Should.Throw<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text)));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<T>("1"));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<T>("null"));
        JsonSerializer.Deserialize<T?>("null").ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => JsonSerializer.Serialize(default(T)));
    }

    [Fact]
    public void TryParse_InPublic_HasOnlyTheFormsOfTheInterfaces()
    {
        // Another form on a parameter's type makes ASP.NET Core refuse every endpoint.
        MethodInfo[] methods = [.. typeof(T).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "TryParse")];
        methods.Select(method => method.GetParameters()).ShouldAllBe(parameters =>
            parameters.Length == 3 && parameters[1].ParameterType == typeof(IFormatProvider) && parameters[2].ParameterType == typeof(T).MakeByRefType());
        methods.Select(method => method.GetParameters()[0].ParameterType)
            .ShouldBe([typeof(string), typeof(ReadOnlySpan<char>), typeof(ReadOnlySpan<byte>)], ignoreOrder: true);
    }

    // On T itself the overload for spans would hide the one for strings.
    private static TValue Parse<TValue>(string text)
        where TValue : IParsable<TValue> => TValue.Parse(text, null);

    private static bool TryParse<TValue>(string? text, out TValue value)
        where TValue : struct, IParsable<TValue> => TValue.TryParse(text, null, out value);

    private static bool HasValue(T value) => (bool)typeof(T).GetProperty("HasValue")!.GetValue(value)!;
}
