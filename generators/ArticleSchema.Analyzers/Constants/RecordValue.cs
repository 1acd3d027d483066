using ArticleSchema.Language.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>A record by its members' JSON names; the tag of the union it stands in, where it is told by one.</summary>
/// <param name="IsComplete">Whether members that are not named are known to be absent: of a new record, not of one changed by <c>with</c>.</param>
internal sealed record RecordValue(SyntaxNode Syntax, RecordModel Model, IReadOnlyDictionary<string, KnownValue> Members, bool IsComplete) : KnownValue(Syntax)
{
    public KeyValuePair<string, string>? Tag { get; init; }

    public override bool IsWhole => IsComplete && Members.Values.All(m => m.IsWhole);

    /// <summary>Whether a member, or its absence, is known to the last part.</summary>
    public bool Knows(FieldModel field) => Members.TryGetValue(field.JsonName, out KnownValue? value) ? value.IsWhole : IsComplete;
}
