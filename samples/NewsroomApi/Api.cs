using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using NewsroomApi.Documents;
using NewsroomApi.Storage;

namespace NewsroomApi;

/// <summary>The application: what partners send and fetch, in the version they know.</summary>
internal static class Api
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDbContext<WireContext>(options => WireDatabase.Choose(options, builder.Configuration.GetConnectionString("Wire") ?? "Data Source=wire.db"));
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<SchemaExceptionHandler>();
        // A body that cannot be read is thrown, so that the handler above sees the whole report.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer<DispatchSchemaTransformer>());

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapOpenApi();
        app.MapDispatches();
        using IServiceScope scope = app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<WireContext>().Database.EnsureCreated();
        return app;
    }
}
