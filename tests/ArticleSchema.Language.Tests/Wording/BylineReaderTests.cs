using System.Text;
using ArticleSchema.Language.Wording;
using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests.Wording;

/// <summary>Bylines as they are printed, and as they are meant to be broken.</summary>
public sealed class BylineReaderTests
{
    public static TheoryData<string, string, string, string> Bylines
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var line in File.ReadLines(Repository.PathOf("tests", "ArticleSchema.Language.Tests", "Wording", "bylines.txt")).Where(l => l.Length > 0 && l[0] != '#'))
            {
                var parts = line.Split(" |");
                data.Add(parts[0].Trim(), parts[1].Trim(), parts[2].Trim(), parts.Length > 3 ? parts[3].Trim() : "");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bylines))]
    public void Byline_Read_SaysWhoDidWhat(string language, string byline, string credits, string leftovers)
    {
        var reading = BylineReader.Read(byline, language);
        string.Join("; ", reading.Credits.Select(Show)).ShouldBe(credits);
        string.Join(" ~ ", reading.Leftovers.Select(l => l.Text)).ShouldBe(leftovers);
        reading.Leftovers.ShouldAllBe(l => byline.Substring(l.Start, l.Text.Length) == l.Text);
        reading.Credits.SelectMany(c => c.Names).ShouldAllBe(n => byline.Substring(n.Raw.Start, n.Raw.Text.Length) == n.Raw.Text);
    }

    [Theory]
    [InlineData(20241122)]
    public void AnyText_Read_IsReadWithoutFailing(int seed)
    {
        var random = new Random(seed);
        string[] pieces = ["By ", "Von ", "and", " und ", ",", "/", "(", ")", "©", "(c)", "in ", "Ada", " Moor", "\n", ";", "|", " – ", "TT", "dpa", "\ud83d", "\udc00", "’", "-", ".", ":", "Photo", "Verified by", "contributed to this report", "e", "́", "\t", "١", "王"];
        for (var i = 0; i < 3_000; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(12); n >= 0; n--)
            {
                text.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(2) == 0 ? " " : "");
            }

            foreach (var language in (string[])["en", "de", "es", "fr", "zz"])
            {
                var reading = BylineReader.Read(text.ToString(), language);
                reading.Leftovers.All(l => text.ToString(l.Start, l.Text.Length) == l.Text).ShouldBeTrue($"seed {seed}: {text}");
                DateReader.Read(text.ToString(), language);
            }
        }
    }

    [Fact]
    public void LongText_Read_IsLeftOverBeyondTheLimit()
    {
        var text = "By Ada Moor" + string.Concat(Enumerable.Repeat(", Ben Jones", 2000));
        var reading = BylineReader.Read(text, "en");
        reading.Credits[0].Names.Count.ShouldBeLessThan(500);
        reading.Leftovers[^1].End.ShouldBe(text.Length);
    }

    [Theory]
    [InlineData("en", "By", "author")]
    [InlineData("en", "Published by", "publisher")]
    [InlineData("en", "published by:", "publisher")]
    [InlineData("en", "contributed to this report.", "contributor")]
    [InlineData("en", "Photo", "photographer")]
    [InlineData("en", "Byron", "")]
    [InlineData("en", "", "")]
    [InlineData("de", "Übersetzt von", "translator")]
    [InlineData("de", "By", "")]
    [InlineData("fr", "Traduit de l'anglais par", "translator")]
    public void Label_Looked_IsARole(string language, string label, string role) => BylineReader.RoleOf(label, language).ShouldBe(role);

    private static string Show(CreditText credit) =>
        credit.Role + (credit.Label is { } label ? $"{(credit.IsLabelAfter ? " after" : "")} \"{label.Text}\"" : "") + (credit.Title is { } title ? $" [{title}]" : "")
        + (credit.Place is { } place ? $" @{place}" : "") + (credit.HasCopyrightSign ? " ©" : "") + ":" + (credit.Names.Count == 0 ? "" : " " + string.Join(", ", credit.Names.Select(Show)));

    private static string Show(NameText name) => name.Display
        + (name.Given is null ? "" : $" ({name.Given}/{name.Family})") + (name.Kind == "person" ? "" : $" {{{name.Kind}}}") + (name.Prefix is null ? "" : $" {{{name.Prefix}}}")
        + (name.Title is null ? "" : $" [{name.Title}]") + (name.Organization is null ? "" : $" <{name.Organization}>") + (name.Place is null ? "" : $" @{name.Place}");
}
