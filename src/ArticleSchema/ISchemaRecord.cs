using System.ComponentModel.DataAnnotations;
using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>A record that a schema made.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>Implemented by generated code only; members may be added in any release.</remarks>
public interface ISchemaRecord<TSelf> : ISchemaType<TSelf>, IValidatableObject
    where TSelf : ISchemaRecord<TSelf>
{
    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) => SchemaType.ValidateLevel((TSelf)this);
}
