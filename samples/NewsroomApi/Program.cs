using NewsroomApi;

await using WebApplication app = Api.Build(args);
await app.RunAsync();
