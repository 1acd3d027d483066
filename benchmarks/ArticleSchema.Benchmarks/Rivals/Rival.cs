using System.Text.Json;
using NJsonSchema.Validation;

namespace ArticleSchema.Benchmarks.Rivals;

/// <summary>Another way to tell whether bytes are a valid article.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="IsValid">The verdict over a document; never throws for a bad one.</param>
internal sealed record Rival(string Name, Func<byte[], bool> IsValid)
{
    /// <summary>Mistakes that the rival has no way to see: Newtonsoft.Json makes texts of numbers, a JSON Schema has no keys and few dates.</summary>
    public IReadOnlyList<string> Blind { get; init; } = [];

    public static Rival Fluent { get; } = new("System.Text.Json + FluentValidation", static utf8 =>
        TryRead(utf8) is { } article && FluentArticle.Instance.Validate(article).IsValid);

    public static Rival WithAnnotations { get; } = new("System.Text.Json + DataAnnotations", static utf8 =>
        TryRead(utf8) is { } article && Annotations.IsValid(article));

    public static Rival WithNewtonsoft { get; } = new("Newtonsoft.Json + FluentValidation", static utf8 =>
        NewtonsoftArticle.TryRead(utf8) is { } article && FluentArticle.Instance.Validate(article).IsValid)
    { Blind = ["number where a text must stand"] };

    public static Rival BySchema { get; } = new("NJsonSchema 10.7.2", IsValidBySchema) { Blind = ["contributor's key stands twice", "no such day"] };

    public static IReadOnlyList<Rival> All { get; } = [Fluent, WithAnnotations, WithNewtonsoft, BySchema];

    private static PlainArticle? TryRead(byte[] utf8)
    {
        try
        {
            return PlainJson.Read(utf8);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            // An abstract class whose discriminator is missing.
            return null;
        }
    }

    private static readonly Lazy<NJsonSchema.JsonSchema> s_schema =
        new(static () => NJsonSchema.JsonSchema.FromJsonAsync(Corpus.Resource.Text("article.schema.json")).GetAwaiter().GetResult());

    private static readonly JsonSchemaValidator s_validator = new();

    private static bool IsValidBySchema(byte[] utf8) => s_validator.Validate(NewtonsoftArticle.Tree(utf8), s_schema.Value).Count == 0;
}
