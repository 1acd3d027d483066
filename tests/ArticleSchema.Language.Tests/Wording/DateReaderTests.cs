using ArticleSchema.Language.Wording;

namespace ArticleSchema.Language.Tests.Wording;

/// <summary>Dates in words.</summary>
public sealed class DateReaderTests
{
    [Theory]
    [InlineData("es", "10 de noviembre, 2024", "2024-11-10", "")]
    [InlineData("es", "10 de noviembre de 2024", "2024-11-10", "")]
    [InlineData("es", "domingo, 10 de noviembre de 2024", "2024-11-10", "")]
    [InlineData("es", "10/11/2024 a las 22:15", "2024-11-10T22:15", "")]
    [InlineData("es", "1º de mayo de 2024", "2024-05-01", "")]
    [InlineData("en", "10 de noviembre, 2024", null, "de noviembre")]
    [InlineData("en", "November 10, 2024", "2024-11-10", "")]
    [InlineData("en", "10 November 2024", "2024-11-10", "")]
    [InlineData("en", "the 10th of November 2024", "2024-11-10", "")]
    [InlineData("en", "Nov. 10, 2024", "2024-11-10", "")]
    [InlineData("en", "Sunday, November 10, 2024 at 3:05 p.m. EST", "2024-11-10T15:05-05:00", "")]
    [InlineData("en", "Nov 10, 2024 12:30 AM", "2024-11-10T00:30", "")]
    [InlineData("en", "November 2024", "2024-11", "")]
    [InlineData("en", "2024", "2024", "")]
    [InlineData("en", "Published November 10, 2024", "2024-11-10", "Published")]
    [InlineData("en", "date 2024-11-11", "2024-11-11", "date")]
    [InlineData("en", "2024-11-10T22:15:00Z", "2024-11-10T22:15:00Z", "")]
    [InlineData("en", "11/10/2024", null, "")]
    [InlineData("en-US", "11/10/2024", "2024-11-10", "")]
    [InlineData("en-GB", "10/11/2024", "2024-11-10", "")]
    [InlineData("en", "31/10/2024", "2024-10-31", "")]
    [InlineData("en", "10/31/2024", "2024-10-31", "")]
    [InlineData("en", "11/11/2024", "2024-11-11", "")]
    [InlineData("en", "Thursday (November 7)", null, "")]
    [InlineData("en", "this Sunday's call", null, "this Sunday's call")]
    [InlineData("en", "February 31, 2024", null, "")]
    [InlineData("en", "November 10 and 11, 2024", null, "and")]
    [InlineData("en", "This article was first published in English on November 11, 2024 at the “Washingtonpost.com“ appeared", "2024-11-11", "This article was first published in English ~ at the “Washingtonpost.com“ appeared")]
    [InlineData("de", "10. November 2024", "2024-11-10", "")]
    [InlineData("de", "Sonntag, 10. November 2024, 22.15 Uhr", "2024-11-10T22:15", "")]
    [InlineData("de", "10.11.2024", "2024-11-10", "")]
    [InlineData("de", "10.11.2024 um 22:15 Uhr MEZ", "2024-11-10T22:15+01:00", "")]
    [InlineData("de", "3. März 2024", "2024-03-03", "")]
    [InlineData("fr", "1er mai 2024", "2024-05-01", "")]
    [InlineData("fr", "le mardi 12 mars 2024 à 18h30", "2024-03-12T18:30", "")]
    [InlineData("fr", "10 août 2024", "2024-08-10", "")]
    [InlineData("it", "10 novembre 2024", "2024-11-10", "")]
    [InlineData("it", "domenica 10 novembre 2024 alle 22:15", "2024-11-10T22:15", "")]
    [InlineData("pt", "10 de novembro de 2024", "2024-11-10", "")]
    [InlineData("pt", "segunda-feira, 11 de novembro de 2024 às 9h", "2024-11-11T09:00", "")]
    [InlineData("sv", "den 10 november 2024 kl. 22.15", "2024-11-10T22:15", "")]
    [InlineData("sv", "2024-11-10 22:15", "2024-11-10T22:15", "")]
    [InlineData("no", "10. november 2024", "2024-11-10", "")]
    [InlineData("nb", "søndag 10. november 2024 kl. 22:15", "2024-11-10T22:15", "")]
    [InlineData("zz", "10 November 2024", null, "November")]
    [InlineData("en", "", null, "")]
    public void Text_Read_IsADate(string language, string text, string? value, string leftovers)
    {
        var reading = DateReader.Read(text, language);
        reading.Value.ShouldBe(value);
        string.Join(" ~ ", reading.Leftovers.Select(l => l.Text)).ShouldBe(leftovers);
    }

    [Theory]
    [InlineData("en", "Thursday (November 7)", 4)]
    [InlineData("es", "domingo, 10 de noviembre de 2024", 0)]
    [InlineData("pt", "segunda-feira", 1)]
    [InlineData("sv", "lördagen den 9 november", 6)]
    [InlineData("en", "November 7", null)]
    public void Weekday_Read_CountsFromSunday(string language, string text, int? weekday) => DateReader.Read(text, language).Weekday.ShouldBe(weekday);

    [Theory]
    [InlineData("https://voz.us/en/world/241111/18032/trump-spoke.html", "2024-11-11")]
    [InlineData("https://example.org/2024/11/10/story", "2024-11-10")]
    [InlineData("https://example.org/2024/11/story", "2024-11")]
    [InlineData("https://example.org/news/2024-11-10-story.html", "2024-11-10")]
    [InlineData("https://example.org/20241110/story", "2024-11-10")]
    [InlineData("https://example.org/story-20241110?d=2023/01/02", null)]
    [InlineData("https://example.org/2024/31/10/story", null)]
    [InlineData("https://example.org/123456/", null)]
    [InlineData("urn:x", null)]
    public void Path_Read_IsADate(string url, string? date) => PathDate.Read(url).ShouldBe(date);

    [Theory]
    [InlineData("en", "This article was automatically translated from English into German.", "en de")]
    [InlineData("de", "Aus dem Englischen ins Deutsche übersetzt.", "en de")]
    [InlineData("fr", "Traduit de l'anglais.", "en")]
    [InlineData("es", "Traducido del inglés al español", "en es")]
    [InlineData("en", "Germany", "")]
    [InlineData("zz", "English", "")]
    public void Note_Read_NamesLanguages(string language, string text, string tags) => string.Join(" ", LanguageNames.NamedIn(text, language)).ShouldBe(tags);
}
