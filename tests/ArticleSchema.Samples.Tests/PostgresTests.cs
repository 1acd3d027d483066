using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ArticleSchema.Samples.Tests;

/// <summary>The API over a real PostgreSQL, where a document is <c>jsonb</c>: its members in another order, and open to queries.</summary>
public sealed class PostgresTests
{
    private const string Ferry = """
        {"$schema":"newsroom/wire/2.0","slug":"ferry","headline":"Ferry timetable changes","standfirst":"From Monday on.","language":"en",
         "published":"2026-02-01T08:00:00Z","ticket":"N-17"}
        """;

    [PostgresFact]
    public async Task Dispatch_StoredInPostgres_IsReadBackFromItsJson()
    {
        var server = new PostgresServer();
        await server.InitializeAsync();
        try
        {
            (await PutAsync(server, Ferry)).ShouldBe(HttpStatusCode.Created);
            await server.RestartAsync();
            JsonNode dispatch = await GetAsync(server, "application/json");
            dispatch["headline"]!.GetValue<string>().ShouldBe("Ferry timetable changes");
            dispatch["ticket"]!.GetValue<string>().ShouldBe("N-17", "what the schema does not know is kept");
            (await server.AskAsync("""SELECT "Content"->>'headline' FROM "Dispatches" WHERE "Content" @> '{"language":"en"}'""")).ShouldBe("Ferry timetable changes");

            string old = Ferry.Replace("wire/2.0", "wire/1.0", StringComparison.Ordinal).Replace("headline", "title", StringComparison.Ordinal)
                .Replace("standfirst", "dek", StringComparison.Ordinal).Replace("Ferry timetable changes", "Ferries as before", StringComparison.Ordinal);
            (await PutAsync(server, old)).ShouldBe(HttpStatusCode.NoContent);
            (await GetAsync(server, "application/json; version=1.0"))["title"]!.GetValue<string>().ShouldBe("Ferries as before");
            (await server.AskAsync("""SELECT "Content"->>'headline' FROM "Dispatches" """)).ShouldBe("Ferries as before");
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static async Task<HttpStatusCode> PutAsync(PostgresServer server, string dispatch)
    {
        using var body = new StringContent(dispatch, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        return (await server.Client.PutAsync(new Uri("/dispatches/ferry", UriKind.Relative), body)).StatusCode;
    }

    private static async Task<JsonNode> GetAsync(PostgresServer server, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/dispatches/ferry");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        HttpResponseMessage response = await server.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
