using Microsoft.Net.Http.Headers;
using Newsroom.Wire;

namespace NewsroomApi.Documents;

/// <summary>Content negotiation of the schema's version: <c>Accept: application/json; version=1.0</c>.</summary>
internal static class AcceptedVersion
{
    private static readonly string[] s_kept = [Dispatch.Schema.Version, Newsroom.Wire.V1.Dispatch.Schema.Version];

    /// <summary>The first that the client likes best; <see langword="null"/> if it takes none that there is.</summary>
    public static string? Of(HttpRequest request)
    {
        IList<MediaTypeHeaderValue> accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0
            ? s_kept[0]
            : accepted.Where(a => a.Quality is not 0).OrderByDescending(a => a.Quality ?? 1).Select(Version).FirstOrDefault(v => v is not null);
    }

    private static string? Version(MediaTypeHeaderValue accepted)
    {
        if (!accepted.MatchesAllTypes && !(accepted.Type == "application" && (accepted.MatchesAllSubTypes || accepted.SubType == "json")))
        {
            return null;
        }

        string? asked = accepted.Parameters.FirstOrDefault(p => p.Name == "version")?.Value.Value?.Trim('"');
        return asked is null ? s_kept[0] : s_kept.FirstOrDefault(v => v == asked);
    }
}
