using Newsroom.Wire;

namespace NewsroomApi.Documents;

/// <summary>A dispatch as a document of one version.</summary>
internal sealed class DispatchResult(Dispatch dispatch, string version) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        byte[] json = version == Dispatch.Schema.Version ? dispatch.ToUtf8Json() : dispatch.WriteAs(version);
        httpContext.Response.ContentType = $"application/json; version={version}";
        httpContext.Response.ContentLength = json.Length;
        httpContext.Response.Headers.Vary = "Accept";
        await httpContext.Response.Body.WriteAsync(json, httpContext.RequestAborted);
    }
}
