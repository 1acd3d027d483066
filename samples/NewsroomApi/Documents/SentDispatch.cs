using ArticleSchema;
using Newsroom.Wire;

namespace NewsroomApi.Documents;

/// <summary>A dispatch in a request's body, whichever version it was written in.</summary>
internal sealed record SentDispatch(Dispatch Content, SchemaVersion Written)
{
    public static async ValueTask<SentDispatch> BindAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        Dispatch content = Dispatch.ReadAny(body.GetBuffer().AsSpan(0, (int)body.Length), out SchemaVersion written);
        return new SentDispatch(content, written);
    }
}
