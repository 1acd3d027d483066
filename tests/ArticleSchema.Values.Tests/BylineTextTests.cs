using ArticleSchema.News;

namespace ArticleSchema.Values.Tests;

/// <summary>Bylines and dates in words as users of the package get them; how texts are read is tested where the reader stands.</summary>
public sealed class BylineTextTests
{
    [Theory]
    [InlineData("en", "By Ada Moor, Ben Jones and Cy Young")]
    [InlineData("en", "By Ada Moor in Kyiv and Ben Jones in Los Angeles")]
    [InlineData("en", "By Ada Moor and Ben Jones in London")]
    [InlineData("en", "By Ada Moor and Ben Jones, AP Business Writers")]
    [InlineData("en", "By Dr. Ada Moor, Staff Writer")]
    [InlineData("en", "Verified by")]
    [InlineData("en", "Ada Moor in Kyiv and Ben Jones in Paris contributed to this report")]
    [InlineData("de", "Von Ada Moor und Ben Jones, dpa")]
    [InlineData("de", "Text: Ada Moor; Fotos: Ben Jones")]
    [InlineData("sv", "Text: Ada Moor; Foto: Ben Jones/TT")]
    [InlineData("es", "Por Ada Moor y Ben Jones")]
    [InlineData("fr", "Par Ada Moor et Ben Jones")]
    [InlineData("it", "di Ada Moor e Ben Jones")]
    [InlineData("pt", "Por Ada Moor, Ben Jones e Cy Young")]
    [InlineData("nb", "Av Ada Moor og Ben Jones")]
    public void Byline_ParsedAndFormatted_IsTheSame(string language, string text)
    {
        BylineText byline = BylineText.Parse(text, LanguageTag.Parse(language));
        byline.Format().ShouldBe(text);
        byline.IsComplete.ShouldBeTrue();
        BylineText.Parse(text, language).ShouldBe(byline);
    }

    [Fact]
    public void Names_Formatted_AreABylineOfTheLanguage()
    {
        BylineText.Format(["Ada Moor", "Ben Jones", "Cy Young"], LanguageTag.Parse("en")).ShouldBe("By Ada Moor, Ben Jones and Cy Young");
        BylineText.Format(["Ada Moor", "Ben Jones"], LanguageTag.Parse("de-AT")).ShouldBe("Von Ada Moor und Ben Jones");
        BylineText.Format(["Ada Moor", "Ben Jones"], LanguageTag.Parse("ja")).ShouldBe("Ada Moor, Ben Jones");
        BylineText.Format([], LanguageTag.Parse("en")).ShouldBe("");
    }

    [Fact]
    public void Byline_AsEntries_HasKeysAndMarksWhatIsInferred()
    {
        BylineEntries entries = BylineText.Parse("By Ada Moor in Kyiv and Ben MOOR/TT; Verified by", "en").ToEntries();
        entries.Contributors.Select(c => $"{c.Key} {c.Kind} {c.Name!.Display}").ShouldBe(["moor person Ada Moor", "moor-2 person Ben Moor", "tt organization TT"], ignoreOrder: true);
        Contributor ben = entries.Contributors.Single(c => c.Key.Value == "moor-2");
        ben.Name!.Raw.ShouldBe("Ben MOOR");
        ben.Name.Basis.ShouldBe(Basis.Inferred);
        ben.Affiliations.Single().Org.Value.ShouldBe("tt");
        entries.Contributors.Single(c => c.Key.Value == "moor").FilingLocations.Select(k => k.Value).ShouldBe(["kyiv"]);
        entries.Places.Single().Role.ShouldBe(PlaceRole.FiledFrom);
        entries.Byline.Raw.ShouldBe("By Ada Moor in Kyiv and Ben MOOR/TT");
        entries.Verification!.State.ShouldBe(VerificationState.DeclaredEmpty);
        entries.Verification.Span!.Value.Value.ShouldBe("1:38-48");
    }

    /// <summary>What comes out fits into an article, whatever goes in.</summary>
    [Theory]
    [InlineData("By Ada Moor, Ben Jones and Cy Young")]
    [InlineData("Published by Emmanuel Alejandro Rondón Verified by")]
    [InlineData("By 王小明 and Владимир Путин")]
    [InlineData("By 👩‍🚀, \ud83d and <script>")]
    [InlineData("© Alie Skowronski/Imago")]
    [InlineData("")]
    public void Byline_AsEntries_FitsAnArticle(string text)
    {
        BylineEntries entries = BylineText.Parse(text, "en").ToEntries();
        var article = new Article
        {
            Id = new Uri("urn:x:1"), Kind = ItemKind.Text, Status = ItemStatus.Draft, Language = LanguageTag.Parse("en"),
            Byline = entries.Byline.Raw is null ? null : entries.Byline, Contributors = entries.Contributors, Places = entries.Places, Verification = entries.Verification,
        };
        article.Validate().Problems.Where(p => p.Severity == Severity.Error).ShouldBeEmpty();
    }

    [Fact]
    public void Date_InWords_IsAnAssertion()
    {
        DateText.Parse("10 de noviembre, 2024", LanguageTag.Parse("es")).Value.ShouldBe(PartialDate.Parse("2024-11-10"));
        DateAssertion date = DateText.Parse("Publicado el 10 de noviembre, 2024 a las 22:15", "es").ToAssertion()!;
        date.Value.ToString().ShouldBe("2024-11-10T22:15");
        date.Precision.ShouldBe(DatePrecision.Minute);
        date.Zone!.Value.Value.ShouldBe("unknown");
        date.RawLanguage.ShouldBe(LanguageTag.Parse("es"));
        date.Raw.ShouldBe("10 de noviembre, 2024 a las 22:15");
        date.Span!.Value.Value.ShouldBe("1:14-46");
        DateText.Parse("2024-11-10T22:15+01", "en").ToAssertion()!.Zone!.Value.Value.ShouldBe("+01:00");
    }

    [Fact]
    public void Date_ThatIsNone_HasItsPartsAndNoValue()
    {
        DateText date = DateText.Parse("Thursday (November 7)", "en");
        (date.Value, date.Weekday, date.Month, date.Day, date.Year).ShouldBe((null, DayOfWeek.Thursday, 11, 7, null));
        date.ToAssertion().ShouldBeNull();
        DateText.Parse("3/4/2024", "en").IsAmbiguous.ShouldBeTrue();
        DateText.Parse("3/4/2024", "no such language").Value.ShouldBeNull();
    }

    [Theory]
    [InlineData("a😀b", "b", 3, "1:3-3")]
    [InlineData("a\nbcd", "cd", 3, "2:2-3")]
    [InlineData("ab\ncd", "b\nc", 1, "1:2-2:1")]
    public void Part_OfAText_HasItsSpan(string whole, string part, int start, string span) => new TextPart(part, start).ToSpan(whole).Value.ShouldBe(span);
}
