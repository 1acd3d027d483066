using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Newsroom.Wire;

namespace NewsroomApi.Documents;

/// <summary>
/// Lets OpenAPI show the schema's constraints: what System.Text.Json knows of a type with a converter is that it has one, so the description comes from the schema itself.
/// </summary>
internal sealed class DispatchSchemaTransformer : IOpenApiSchemaTransformer
{
    private const string Root = nameof(Dispatch);

    private static readonly JsonObject s_definitions = (JsonObject)JsonNode.Parse(
        Dispatch.Schema.ToJsonSchema().Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal))!["$defs"]!;

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type != typeof(Dispatch) || context.Document is not { } document)
        {
            return Task.CompletedTask;
        }

        foreach ((string name, JsonNode? definition) in s_definitions.Where(d => d.Key != Root))
        {
            document.AddComponent(name, Parse(definition!, document));
        }

        OpenApiSchema own = Parse(s_definitions[Root]!, document);
        schema.Type = own.Type;
        schema.Description = own.Description;
        schema.Properties = own.Properties;
        schema.Required = own.Required;
        schema.AdditionalPropertiesAllowed = own.AdditionalPropertiesAllowed;
        return Task.CompletedTask;
    }

    private static OpenApiSchema Parse(JsonNode definition, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(definition.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!;
}
