using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Rules;

namespace ArticleSchema.Cli.Migration;

/// <summary>What is to be done with which files.</summary>
internal sealed class MigrationPlan
{
    public required Routes Routes { get; init; }

    public required LensGraph Graph { get; init; }

    public required VersionedType Target { get; init; }

    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>Whether every input holds a document a line, whatever it is called.</summary>
    public required bool HasLines { get; init; }

    public required string Output { get; init; }

    public required string Rejects { get; init; }

    /// <summary>Where what is set aside is kept; <see langword="null"/> where it is not.</summary>
    public required string? Complement { get; init; }

    /// <summary>Where what was set aside is read for the way back.</summary>
    public required string? Kept { get; init; }

    public required RuleEnvironment Rules { get; init; }

    public required MigrationRunDescription Description { get; init; }
}
