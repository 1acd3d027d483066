using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace ArticleSchema.Benchmarks.Rivals;

/// <summary>The article as people write it by hand: classes for a serializer, with attributes that one of the rivals checks.</summary>
public sealed class PlainArticle
{
    [JsonPropertyName("$schema"), Newtonsoft.Json.JsonProperty("$schema")] public string? Schema { get; set; }
    [Required, AbsoluteUri] public Uri? Id { get; set; }
    [Required] public Guid? Guid { get; set; }
    [Required, RegularExpression(Forms.Slug), StringLength(80, MinimumLength = 3)] public string? Slug { get; set; }
    [Required, Characters(1, 300)] public string? Headline { get; set; }
    [Characters(1, 300)] public string? AlternativeHeadline { get; set; }
    [Characters(1, 500)] public string? Standfirst { get; set; }
    [Required, RegularExpression(Forms.Language)] public string? Language { get; set; }
    [Required] public PlainSection? Section { get; set; }
    public string? Genre { get; set; }
    public PlainStatus? Status { get; set; }
    [Required, Range(1L, 10000L)] public long? Revision { get; set; }
    [Required, Range(1L, 9L)] public long? Urgency { get; set; }
    [Range(0L, 100000L)] public long? WordCount { get; set; }
    [RegularExpression(Forms.Duration)] public string? ReadingTime { get; set; }
    [Range(0.0, 1000.0), Cents] public decimal? Price { get; set; }
    [Range(0.0, 1.0)] public double? Score { get; set; }
    [Required] public bool? Paid { get; set; }
    [Required] public DateTimeOffset? Created { get; set; }
    [Required] public DateTimeOffset? Published { get; set; }
    public DateTimeOffset? Updated { get; set; }
    public DateTimeOffset? Embargo { get; set; }
    [Required, CoverDay] public DateOnly? CoverDate { get; set; }
    [AllowedValues(null, Forms.Licence)] public string? Licence { get; set; }
    [RegularExpression(Forms.Email)] public string? Contact { get; set; }
    [MaxLength(20), Distinct, EachCharacters(1, 60)] public List<string>? Keywords { get; set; }
    [MaxLength(10), Distinct, EachAbsoluteUri] public List<Uri>? Related { get; set; }
    [MaxLength(10), Titles] public Dictionary<string, string>? Titles { get; set; }
    [Required, MinLength(1), MaxLength(20), Each, DistinctKeys] public List<PlainContributor>? Contributors { get; set; }
    [MaxLength(10), Each] public List<PlainPlace>? Places { get; set; }
    [Nested] public PlainTranslation? Translation { get; set; }
    [MaxLength(10), Each] public List<PlainMedium>? Media { get; set; }
    [MaxLength(10), Each] public List<PlainCorrection>? Corrections { get; set; }
}

public sealed class PlainContributor
{
    [Required, RegularExpression(Forms.ContributorKey)] public string? Key { get; set; }
    [Required, Characters(1, 200)] public string? Name { get; set; }
    [Characters(1, 100)] public string? FamilyName { get; set; }
    [Required(AllowEmptyStrings = true)] public string? Role { get; set; }
    [MaxLength(5), Distinct] public List<string>? FurtherRoles { get; set; }
    [Required, Range(1L, 100L)] public long? Order { get; set; }
    [RegularExpression(Forms.Orcid)] public string? Orcid { get; set; }
    [AbsoluteUri] public Uri? Page { get; set; }
    [RegularExpression(Forms.Email)] public string? Email { get; set; }
    [RegularExpression(Forms.Language)] public string? Language { get; set; }
    public DateOnly? Since { get; set; }
    [Nested] public PlainAffiliation? Affiliation { get; set; }
}

public sealed class PlainAffiliation
{
    [Required, Characters(1, 200)] public string? Name { get; set; }
    [Required, RegularExpression(Forms.Country)] public string? Country { get; set; }
    [Characters(1, 100)] public string? City { get; set; }
    [AbsoluteUri] public Uri? Ror { get; set; }
}

public sealed class PlainPlace
{
    [Required, Characters(1, 200)] public string? Name { get; set; }
    [Required, RegularExpression(Forms.Country)] public string? Country { get; set; }
    [Required, Range(-90.0, 90.0)] public double? Latitude { get; set; }
    [Required, Range(-180.0, 180.0)] public double? Longitude { get; set; }
    [RegularExpression(Forms.Wikidata)] public string? Wikidata { get; set; }
}

public sealed class PlainTranslation
{
    [Required, AbsoluteUri] public Uri? Source { get; set; }
    [Required, RegularExpression(Forms.Language)] public string? From { get; set; }
    [Required, Characters(1, 200)] public string? Translator { get; set; }
    [Required] public PlainMethod? Method { get; set; }
    [Range(0.0, 1.0)] public double? Quality { get; set; }
    [Required] public DateTimeOffset? At { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainImage), "image")]
[JsonDerivedType(typeof(PlainVideo), "video")]
public abstract class PlainMedium
{
    [Required, AbsoluteUri] public Uri? Source { get; set; }
    [Required, RegularExpression(Forms.MediaType)] public string? Format { get; set; }
}

public sealed class PlainImage : PlainMedium
{
    [Required, Range(1L, 20000L)] public long? Width { get; set; }
    [Required, Range(1L, 20000L)] public long? Height { get; set; }
    [Required, Characters(1, 500)] public string? Alternative { get; set; }
    [Characters(1, 200)] public string? Credit { get; set; }
}

public sealed class PlainVideo : PlainMedium
{
    [Required, RegularExpression(Forms.Duration)] public string? Length { get; set; }
    [Bitrate] public long? Bitrate { get; set; }
    [Characters(1, 500)] public string? Caption { get; set; }
}

public sealed class PlainCorrection
{
    [Required] public DateTimeOffset? At { get; set; }
    [Required, Characters(1, 1000)] public string? Text { get; set; }
    [Characters(1, 200)] public string? By { get; set; }
}

public enum PlainSection
{
    World,
    Politics,
    Culture,
    Science,
    Business,
    Sport,
}

public enum PlainStatus
{
    Draft,
    Live,
    Corrected,
    Withdrawn,
}

public enum PlainMethod
{
    Human,
    Machine,
    [JsonStringEnumMemberName("machine-edited")]
    [System.Runtime.Serialization.EnumMember(Value = "machine-edited")]
    MachineEdited,
}
