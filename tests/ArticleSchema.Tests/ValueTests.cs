using System.Text;
using Newsroom.Articles;

namespace ArticleSchema.Tests;

/// <summary>Open enums, closed ones, unions and scalars.</summary>
public sealed class ValueTests
{
    [Fact]
    public void OpenEnum_InSwitch_GoesByItsTokens()
    {
        Describe(ContributorRole.FactChecker).ShouldBe("checked");
        Describe(ContributorRole.Parse("factChecker")).ShouldBe("checked");
        Describe(ContributorRole.Parse("poet")).ShouldBe("poet?");
        ContributorRole.Author.IsKnown.ShouldBeTrue();
        ContributorRole.Parse("poet").IsKnown.ShouldBeFalse();
        default(ContributorRole).Value.ShouldBeNull();
    }

    [Fact]
    public void ClosedEnum_HasItsTokensBesideIt()
    {
        StatusTokens.Of(Status.Live).ShouldBe("live");
        StatusTokens.Of((Status)7).ShouldBeNull();
        StatusTokens.TryParse("draft", out Status status).ShouldBeTrue();
        status.ShouldBe(Status.Draft);
        StatusTokens.TryParse("unheard-of", out _).ShouldBeFalse();
    }

    [Fact]
    public void TaggedUnion_IsMatchedSwitchedAndConverted()
    {
        Agent agent = new Person { Name = "Ann" };
        agent.Match(person => person.Name, software => software.Version ?? "", unknown => unknown.Tag).ShouldBe("Ann");
        (agent.Value is Person { Name: "Ann" }).ShouldBeTrue();
        agent.ShouldBe(new Agent(new Person { Name = "Ann" }));
        string seen = "";
        Sample.Read(Sample.Json).Agent!.Value.Switch(_ => { }, _ => { }, unknown => seen = unknown.Tag);
        seen.ShouldBe("robot");
        Should.Throw<InvalidOperationException>(() => default(Agent).Match(_ => 1, _ => 2, _ => 3));
    }

    [Theory]
    [InlineData("\"Ann\"")]
    [InlineData("{\"text\":\"Ann\"}")]
    [InlineData("null")]
    public void UntaggedUnion_ReadsAndWritesEachBranch(string json)
    {
        Article article = Sample.Read(Sample.Json.Replace("\"later\"", $"\"credit\": {json}, \"later\"", StringComparison.Ordinal));
        string read = article.Credit!.Value.Match(text => text, line => line.Text, _ => "nobody");
        read.ShouldBe(json == "null" ? "nobody" : "Ann");
        Encoding.UTF8.GetString(article.ToUtf8Json()).ShouldContain($"\"credit\":{json}");
    }

    [Fact]
    public void Scalar_OnceMade_IsRight()
    {
        Slug.Parse("rain-again").Value.ShouldBe("rain-again");
        Slug.TryParse("Rain", null, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Slug.Parse("much-too-long-a-slug")).Message.ShouldStartWith("'much-too-long-a-slug' is no Slug: it has 20 characters; it must have");
        default(Slug).ToString().ShouldBe("");
        Slug.Parse("a").ShouldBe(Slug.Parse("a"));
    }

    private static string Describe(ContributorRole role) => role.Value switch
    {
        ContributorRole.Tokens.Author => "wrote",
        ContributorRole.Tokens.FactChecker => "checked",
        var other => other + "?",
    };
}
