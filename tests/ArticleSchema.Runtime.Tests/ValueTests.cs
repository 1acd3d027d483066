using ArticleSchema.Generated;
using ArticleSchema.Runtime.Tests.Subjects;

namespace ArticleSchema.Runtime.Tests;

public sealed class ValueTests
{
    [Fact]
    public void ValueList_DefaultAndEmpty_AreTheSame()
    {
        ValueList<string> none = default;
        none.Count.ShouldBe(0);
        none.ShouldBe([]);
        none.GetHashCode().ShouldBe(new List<string>().ToValueList().GetHashCode());
        Should.Throw<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void ValueList_Uris_CompareByTheirText()
    {
        ValueList<Uri> one = [new("https://example.org/#a")];
        ValueList<Uri> other = [new("https://example.org/#b")];
        (one == other).ShouldBeFalse();
        (one == [new("https://example.org/#a")]).ShouldBeTrue();
        one.GetHashCode().ShouldBe(new[] { new Uri("https://example.org/#a") }.ToValueList().GetHashCode());
    }

    [Theory]
    [InlineData("https://example.org/#a", "https://example.org/#a", true)]
    [InlineData("https://example.org/#a", "https://example.org/#b", false)]
    [InlineData("https://example.org/", "https://EXAMPLE.org/", false)]
    [InlineData("https://example.org/", null, false)]
    [InlineData(null, null, true)]
    public void UriText_Uris_CompareByTheirText(string? left, string? right, bool areEqual)
    {
        Uri? one = left is null ? null : new(left);
        Uri? other = right is null ? null : new(right);
        ((UriText)one == (UriText)other).ShouldBe(areEqual);
        (((UriText)one).GetHashCode() == ((UriText)other).GetHashCode()).ShouldBe(areEqual);
    }

    [Fact]
    public void ValueList_MadeFromAnArray_DoesNotFollowIt()
    {
        string[] words = ["a"];
        ValueList<string> list = words.ToValueList();
        words[0] = "b";
        list[0].ShouldBe("a");
        list.Add("c").ShouldBe(["a", "c"]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    public void ValueMap_OtherOrder_IsEqual(int count)
    {
        ValueMap<string, int> map = Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"k{i}", i)).ToValueMap();
        ValueMap<string, int> reversed = map.Reverse().ToValueMap();
        map.Equals(reversed).ShouldBeTrue();
        (map == reversed).ShouldBeTrue();
        map.GetHashCode().ShouldBe(reversed.GetHashCode());
        map.Keys.First().ShouldBe("k0");
        reversed.Keys.First().ShouldBe($"k{count - 1}");
        map["k2"].ShouldBe(2);
        map.TryGetValue("none", out _).ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => map["none"]);
        Should.Throw<ArgumentException>(() => map.Append(new("k1", 0)).ToValueMap());
    }

    [Fact]
    public void ValueMap_CollectionExpression_Works()
    {
        ValueMap<string, string> map = [new("en", "A"), new("es", "B")];
        map["en"].ShouldBe("A");
        default(ValueMap<string, string>).ShouldBe([]);
    }

    [Theory]
    [InlineData("""{"a":1,"b":[1.0,true]}""", """ { "b":[1,true], "\u0061":1e0 } """, true)]
    [InlineData("1", "1.00", true)]
    [InlineData("0", "-0.0", true)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("null", "false", false)]
    [InlineData("{}", "[]", false)]
    [InlineData("12345678901234567890.1", "12345678901234567890.2", false)]
    [InlineData("1e999999999999", "1E+999999999999", true)]
    [InlineData("[1e999999999999]", "[1e7]", false)]
    [InlineData("0e999999999999", "-0.0", true)]
    [InlineData("1e1000000001", "1e2000000000", false)]
    [InlineData("[10e2000000000]", "[1e2000000001]", true)]
    public void RawJson_Values_CompareByValue(string left, string right, bool areEqual)
    {
        RawJson one = RawJson.Parse(left);
        RawJson other = RawJson.Parse(right);
        (one == other).ShouldBe(areEqual);
        if (areEqual)
        {
            one.GetHashCode().ShouldBe(other.GetHashCode());
        }
        one.ShouldNotBe(default);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("1 2")]
    [InlineData("\"\\ud800\"")]
    public void RawJson_NoValue_IsRefused(string json) => Should.Throw<System.Text.Json.JsonException>(() => RawJson.Parse(json));

    [Fact]
    public void RawJson_InSystemTextJson_IsTheValueItself()
    {
        const string Text = """{ "b": 1.00, "a": [null] }""";
        string json = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, RawJson> { ["x"] = RawJson.Parse(Text), ["y"] = RawJson.Parse("null") });
        json.ShouldBe($$"""{"x":{{Text}},"y":null}""");
        Dictionary<string, RawJson> read = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, RawJson>>(json)!;
        read["x"].ToString().ShouldBe(Text);
        read["y"].ToString().ShouldBe("null");
        Should.Throw<InvalidOperationException>(() => System.Text.Json.JsonSerializer.Serialize(default(RawJson)));
        Should.Throw<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<RawJson>("""{"a":1,"a":2}"""));
    }

    [Fact]
    public void RawJson_Default_IsNoValue()
    {
        default(RawJson).HasValue.ShouldBeFalse();
        default(RawJson).ShouldBe(default);
        default(RawJson).GetHashCode().ShouldBe(0);
        Should.Throw<InvalidOperationException>(() => default(RawJson).ToElement());
    }

    [Fact]
    public void UnknownMembers_OtherOrder_AreEqual()
    {
        UnknownMembers one = [new("a", RawJson.Parse("1")), new("b", RawJson.Parse("{}"))];
        UnknownMembers other = [new("b", RawJson.Parse("{ }")), new("a", RawJson.Parse("1.0"))];
        (one == other).ShouldBeTrue();
        one.GetHashCode().ShouldBe(other.GetHashCode());
        Should.Throw<ArgumentException>(() => UnknownMembers.Create([new("a", RawJson.Parse("1")), new("a", RawJson.Parse("1"))]));
        Should.Throw<ArgumentException>(() => UnknownMembers.Create([new("a", default)]));
    }

    [Fact]
    public void Person_UnknownMembers_CountForEquality()
    {
        var person = new Person { Name = "A", Role = Role.Author, Unknown = [new("x", RawJson.Parse("1"))] };
        (person with { Unknown = [new("x", RawJson.Parse("1.0"))] }).ShouldBe(person);
        (person with { Unknown = [] }).ShouldNotBe(person);
    }

    [Fact]
    public void UnknownBranch_Values_CompareByValue() =>
        new UnknownBranch("t", RawJson.Parse("[1]")).ShouldBe(new UnknownBranch("t", RawJson.Parse("[ 1.0 ]")));

    [Fact]
    public void Problem_ToString_ReadsAsCompilersPrint()
    {
        new Problem("length", Severity.Error, "/headline", 3, 14, "The text is too long.").ToString()
            .ShouldBe("(3,14): error length at /headline: The text is too long.");
        new Problem("json", Severity.Warning, "", 0, 0, "Odd.").ToString().ShouldBe("warning json: Odd.");
    }

    [Fact]
    public void Report_OnlyWarnings_IsValid()
    {
        var report = new ValidationReport([new Problem("deprecated", Severity.Warning, "", 1, 1, "Old.")]);
        report.IsValid.ShouldBeTrue();
        report.Problems.Count.ShouldBe(1);
    }
}
