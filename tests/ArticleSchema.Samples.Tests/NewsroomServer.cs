using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using NewsroomApi;

namespace ArticleSchema.Samples.Tests;

/// <summary>The API on a free port of this machine, over a database of its own: a file, if nothing else is said.</summary>
public class NewsroomServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsroom-api-").FullName;
    private WebApplication? _app;

    protected virtual string Connection => $"Data Source={Path.Combine(_folder, "wire.db")}";

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync() => await StartAsync();

    /// <summary>Stops it and starts it anew: what it knows then, it has from the file.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public virtual async Task DisposeAsync()
    {
        await StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        _app = Api.Build(["--urls", "http://127.0.0.1:0", "--ConnectionStrings:Wire", Connection, "--Logging:LogLevel:Default", "None"]);
        await _app.StartAsync();
        string address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new HttpClient { BaseAddress = new Uri(address) };
    }

    private async Task StopAsync()
    {
        Client.Dispose();
        await _app!.StopAsync();
        await _app.DisposeAsync();
    }
}
