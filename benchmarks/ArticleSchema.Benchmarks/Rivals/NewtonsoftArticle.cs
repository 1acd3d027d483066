using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace ArticleSchema.Benchmarks.Rivals;

/// <summary>The article read with Newtonsoft.Json.</summary>
internal static class NewtonsoftArticle
{
    private static readonly JsonSerializer s_serializer = JsonSerializer.Create(new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy(), allowIntegerValues: false), new MediumConverter() },
        DateParseHandling = DateParseHandling.None,
    });

    internal static PlainArticle? Read(byte[] utf8)
    {
        using JsonTextReader reader = Reader(utf8);
        return s_serializer.Deserialize<PlainArticle>(reader);
    }

    internal static PlainArticle? TryRead(byte[] utf8)
    {
        try
        {
            return Read(utf8);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static JToken Tree(byte[] utf8)
    {
        using JsonTextReader reader = Reader(utf8);
        return JToken.ReadFrom(reader);
    }

    private static JsonTextReader Reader(byte[] utf8) => new(new StreamReader(new MemoryStream(utf8))) { DateParseHandling = DateParseHandling.None };

    private sealed class MediumConverter : JsonConverter<PlainMedium>
    {
        public override bool CanWrite => false;

        public override PlainMedium? ReadJson(JsonReader reader, Type objectType, PlainMedium? existingValue, bool hasExistingValue, JsonSerializer serializer)
        {
            JObject medium = JObject.Load(reader);
            PlainMedium value = (string?)medium["kind"] switch
            {
                "image" => new PlainImage(),
                "video" => new PlainVideo(),
                _ => throw new JsonSerializationException("No kind of medium."),
            };
            using JsonReader members = medium.CreateReader();
            serializer.Populate(members, value);
            return value;
        }

        public override void WriteJson(JsonWriter writer, PlainMedium? value, JsonSerializer serializer) => throw new NotSupportedException();
    }
}
