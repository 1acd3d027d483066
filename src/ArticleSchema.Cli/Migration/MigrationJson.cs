using System.Text.Json.Serialization;

namespace ArticleSchema.Cli.Migration;

[JsonSerializable(typeof(MigrationState))]
[JsonSerializable(typeof(MigrationRunDescription))]
internal sealed partial class MigrationJson : JsonSerializerContext;
