using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleSchema.Samples.Tests;

/// <summary>The API over real HTTP and a real database file.</summary>
public sealed class NewsroomApiTests(NewsroomServer server) : IClassFixture<NewsroomServer>
{
    private const string Ferry = """
        {"$schema":"newsroom/wire/2.0","slug":"SLUG","headline":"Ferry timetable changes","standfirst":"From Monday on.","language":"en",
         "published":"2026-02-01T08:00:00Z","ticket":"N-17"}
        """;

    [Fact]
    public async Task Dispatch_PostedAndFetched_IsTheSameAndSurvivesARestart()
    {
        (await PostAsync("ferry-posted")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await PostAsync("ferry-posted")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await server.RestartAsync();

        HttpResponseMessage response = await GetAsync("ferry-posted", null);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; version=2.0");
        JsonNode dispatch = await JsonAsync(response);
        dispatch["headline"]!.GetValue<string>().ShouldBe("Ferry timetable changes");
        dispatch["urgency"]!.GetValue<int>().ShouldBe(5);
        dispatch["ticket"]!.GetValue<string>().ShouldBe("N-17", "what the schema does not know is kept");
    }

    [Theory]
    [InlineData(null, "2.0", "headline", "standfirst")]
    [InlineData("application/json", "2.0", "headline", "standfirst")]
    [InlineData("application/json; version=2.0", "2.0", "headline", "standfirst")]
    [InlineData("application/json; version=1.0", "1.0", "title", "dek")]
    [InlineData("application/json; version=7.0, application/json; version=1.0; q=0.5", "1.0", "title", "dek")]
    [InlineData("text/html, */*; q=0.1", "2.0", "headline", "standfirst")]
    public async Task Dispatch_Fetched_ComesInTheVersionThatIsAccepted(string? accept, string version, string title, string text)
    {
        await PutAsync("ferry-versions", Ferry);

        HttpResponseMessage response = await GetAsync("ferry-versions", accept);
        response.Content.Headers.ContentType!.ToString().ShouldBe($"application/json; version={version}");
        response.Headers.Vary.ShouldBe(["Accept"]);
        JsonNode dispatch = await JsonAsync(response);
        dispatch["$schema"]!.GetValue<string>().ShouldBe("newsroom/wire/" + version);
        dispatch[title]!.GetValue<string>().ShouldBe("Ferry timetable changes");
        dispatch[text]!.GetValue<string>().ShouldBe("From Monday on.");
    }

    [Theory]
    [InlineData("application/json; version=3.0")]
    [InlineData("text/html")]
    [InlineData("application/json; q=0")]
    public async Task Dispatch_InAVersionThatThereIsNot_IsNotAcceptable(string accept)
    {
        await PutAsync("ferry-unknown", Ferry);
        (await GetAsync("ferry-unknown", accept)).StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
    }

    [Fact]
    public async Task Dispatch_OfAnOldVersion_IsTakenAndKeptInTheNewOne()
    {
        string old = Ferry.Replace("wire/2.0", "wire/1.0", StringComparison.Ordinal).Replace("headline", "title", StringComparison.Ordinal).Replace("standfirst", "dek", StringComparison.Ordinal);
        (await PutAsync("ferry-old", old)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await PutAsync("ferry-old", old)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await JsonAsync(await GetAsync("ferry-old", null)))["headline"]!.GetValue<string>().ShouldBe("Ferry timetable changes");
    }

    [Theory]
    [InlineData("POST", "/dispatches")]
    [InlineData("PUT", "/dispatches/ferry-wrong")]
    public async Task Dispatch_ThatBreaksItsSchema_IsRefusedWithAllThatIsWrong(string method, string path)
    {
        const string Wrong = """
            {"$schema":"newsroom/wire/2.0","slug":"ferry-wrong","headline":"","language":"en_GB",
             "published":"2026-02-01T08:00:00Z","updated":"2026-01-01T08:00:00Z"}
            """;
        HttpResponseMessage response = await server.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path) { Content = Body(Wrong) });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonArray errors = (await JsonAsync(response))["errors"]!.AsArray();
        errors.Select(e => $"{e!["code"]} {e["pointer"]} {e["line"]}:{e["column"]}").ShouldBe(
        [
            "length /headline 1:64",
            "format /language 1:78",
            "updated-not-before-published /updated 2:47",
        ]);
    }

    [Theory]
    [InlineData("GET", "/dispatches/Not%20A%20Slug", null, HttpStatusCode.BadRequest)]
    [InlineData("GET", "/dispatches/nobody-knows", null, HttpStatusCode.NotFound)]
    [InlineData("POST", "/dispatches", "{", HttpStatusCode.BadRequest)]
    [InlineData("PUT", "/dispatches/another-name", Ferry, HttpStatusCode.BadRequest)]
    public async Task Request_ThatIsWrong_IsRefusedWithProblemDetails(string method, string path, string? body, HttpStatusCode status)
    {
        HttpResponseMessage response = await server.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path)
        {
            Content = body is null ? null : Body(body.Replace("SLUG", "ferry-other", StringComparison.Ordinal)),
        });
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task OpenApi_OfADispatch_ShowsItsConstraints()
    {
        JsonNode document = await JsonAsync(await server.Client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        JsonNode schemas = document["components"]!["schemas"]!;
        JsonNode dispatch = schemas["Dispatch"]!;
        JsonNode Property(string name) => dispatch["properties"]![name]!;

        Property("headline")["maxLength"]!.GetValue<int>().ShouldBe(120);
        Property("headline")["description"]!.GetValue<string>().ShouldBe("As shown to readers.");
        Property("urgency")["minimum"]!.GetValue<int>().ShouldBe(1);
        Property("keywords")["maxItems"]!.GetValue<int>().ShouldBe(10);
        Property("keywords")["uniqueItems"]!.GetValue<bool>().ShouldBeTrue();
        Property("published")["format"]!.GetValue<string>().ShouldBe("date-time");
        Property("slug")["pattern"]!.GetValue<string>().ShouldBe("^(?:[a-z0-9]+(-[a-z0-9]+)*)$");
        dispatch["required"]!.AsArray().Select(r => r!.GetValue<string>()).ShouldBe(["slug", "headline", "language", "published"]);
        document["paths"]!["/dispatches"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>().ShouldBe("#/components/schemas/Dispatch");
    }

    [Fact]
    public async Task Dispatch_SentByManyAtOnce_IsMadeOnce()
    {
        const int Senders = 8;
        for (int round = 0; round < 10; round++)
        {
            string put = $"ferry-put-{round}";
            var puts = await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => PutAsync(put, Ferry)));
            puts.Select(r => r.StatusCode).Order().ShouldBe([HttpStatusCode.Created, .. Enumerable.Repeat(HttpStatusCode.NoContent, Senders - 1)]);

            string post = $"ferry-post-{round}";
            var posts = await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => PostAsync(post)));
            posts.Select(r => r.StatusCode).Order().ShouldBe([HttpStatusCode.Created, .. Enumerable.Repeat(HttpStatusCode.Conflict, Senders - 1)]);
        }
    }

    private Task<HttpResponseMessage> PostAsync(string slug) =>
        server.Client.PostAsync(new Uri("/dispatches", UriKind.Relative), Body(Ferry.Replace("SLUG", slug, StringComparison.Ordinal)));

    private Task<HttpResponseMessage> PutAsync(string slug, string dispatch) =>
        server.Client.PutAsync(new Uri("/dispatches/" + slug, UriKind.Relative), Body(dispatch.Replace("SLUG", slug, StringComparison.Ordinal)));

    private Task<HttpResponseMessage> GetAsync(string slug, string? accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/dispatches/" + slug);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return server.Client.SendAsync(request);
    }

    private static StringContent Body(string json) => new(json.ReplaceLineEndings("\n"), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage response) => JsonSerializer.Deserialize<JsonNode>(await response.Content.ReadAsStringAsync())!;
}
