using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Newsroom.Wire;
using NewsroomApi.Documents;
using NewsroomApi.Storage;

namespace NewsroomApi;

/// <summary>The endpoints.</summary>
internal static class Dispatches
{
    private const string Json = "application/json";

    public static void MapDispatches(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder group = app.MapGroup("/dispatches");
        group.MapGet("/{slug}", GetAsync).Produces<Dispatch>().ProducesProblem(StatusCodes.Status406NotAcceptable);
        group.MapPost("/", PostAsync).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPut("/{slug}", PutAsync).Accepts<Dispatch>(Json).ProducesProblem(StatusCodes.Status400BadRequest);
    }

    /// <summary>In the version that the request asks for.</summary>
    private static async Task<Results<DispatchResult, NotFound, StatusCodeHttpResult>> GetAsync(Slug slug, HttpRequest request, WireContext wire)
    {
        if (AcceptedVersion.Of(request) is not { } version)
        {
            return TypedResults.StatusCode(StatusCodes.Status406NotAcceptable);
        }

        return await wire.Dispatches.FindAsync(slug) is { } stored ? new DispatchResult(stored.Content, version) : TypedResults.NotFound();
    }

    /// <summary>A dispatch of the present version: System.Text.Json hands it to the reader that the schema made.</summary>
    private static async Task<Results<Created, Conflict>> PostAsync(Dispatch dispatch, WireContext wire)
    {
        if (await wire.Dispatches.FindAsync(dispatch.Slug) is not null || !await TryAddAsync(wire, dispatch))
        {
            return TypedResults.Conflict();
        }

        return TypedResults.Created($"/dispatches/{dispatch.Slug}");
    }

    /// <summary>A dispatch of any version that is kept.</summary>
    private static async Task<Results<Created, NoContent, ProblemHttpResult>> PutAsync(Slug slug, SentDispatch sent, WireContext wire)
    {
        if (sent.Content.Slug != slug)
        {
            return TypedResults.Problem($"The dispatch is called '{sent.Content.Slug}', its address '{slug}'.", statusCode: StatusCodes.Status400BadRequest);
        }

        StoredDispatch? stored = await wire.Dispatches.FindAsync(slug);
        if (stored is null && await TryAddAsync(wire, sent.Content))
        {
            return TypedResults.Created($"/dispatches/{slug}");
        }

        stored ??= await wire.Dispatches.FindAsync(slug);
        stored!.Content = sent.Content;
        await wire.SaveChangesAsync();
        return TypedResults.NoContent();
    }

    /// <summary>False where another request has added one of that name since this one looked.</summary>
    private static async Task<bool> TryAddAsync(WireContext wire, Dispatch dispatch)
    {
        wire.Dispatches.Add(new StoredDispatch { Slug = dispatch.Slug, Content = dispatch });
        try
        {
            await wire.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            wire.ChangeTracker.Clear();
            if (await wire.Dispatches.FindAsync(dispatch.Slug) is null)
            {
                throw;
            }

            return false;
        }
    }
}
