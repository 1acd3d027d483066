using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>
/// The members of an open record that its schema does not know: kept in order and as text, written back, compared by name and JSON
/// value whatever the order. <see langword="default"/> is none.
/// </summary>
[CollectionBuilder(typeof(UnknownMembers), nameof(Create))]
[DebuggerDisplay("Count = {Count}")]
public readonly partial struct UnknownMembers : IReadOnlyCollection<KeyValuePair<string, RawJson>>, IEquatable<UnknownMembers>
{
    private readonly KeyValuePair<string, RawJson>[]? _members;

    private UnknownMembers(KeyValuePair<string, RawJson>[] members) => _members = members;

    /// <summary>How many members there are.</summary>
    public int Count => _members is null ? 0 : _members.Length;

    /// <summary>The value of a member.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public RawJson this[string name] =>
        TryGetValue(name, out RawJson value) ? value : throw new KeyNotFoundException($"There is no unknown member '{name}'.");

    /// <summary>Makes unknown members from pairs; called by collection expressions.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or a value is missing.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public static UnknownMembers Create(ReadOnlySpan<KeyValuePair<string, RawJson>> members)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Key is null || !members[i].Value.HasValue)
            {
                throw new ArgumentException("An unknown member needs a name and a value.", nameof(members));
            }
        }
        // A map refuses names that stand twice.
        return members.IsEmpty ? default : new(ValueMap.Create(members).AsSpan().ToArray());
    }

    /// <summary>Looks a member up.</summary>
    public bool TryGetValue(string name, out RawJson value)
    {
        foreach (KeyValuePair<string, RawJson> member in AsSpan())
        {
            if (string.Equals(member.Key, name, StringComparison.Ordinal))
            {
                value = member.Value;
                return true;
            }
        }
        value = default;
        return false;
    }

    /// <summary>The members without a copy, in order.</summary>
    public ReadOnlySpan<KeyValuePair<string, RawJson>> AsSpan() => _members;

    /// <summary>Enumerates in order, without allocating.</summary>
    public ReadOnlySpan<KeyValuePair<string, RawJson>>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<KeyValuePair<string, RawJson>> IEnumerable<KeyValuePair<string, RawJson>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, RawJson>>)(_members ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_members ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(UnknownMembers other) =>
        Count == other.Count && (ReferenceEquals(_members, other._members) || AsMap().Equals(other.AsMap()));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : AsMap().GetHashCode();

    /// <summary>The names in braces.</summary>
    public override string ToString() => "{" + string.Join(", ", (_members ?? []).Select(static member => member.Key)) + "}";

    /// <summary>Whether the members are equal by name and JSON value.</summary>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <summary>Whether the members differ by name or JSON value.</summary>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);

    /// <summary>Of a map that has a value for every name.</summary>
    internal static UnknownMembers Of(ValueMap<string, RawJson> map) => map.IsEmpty ? default : new(map.AsSpan().ToArray());

    internal ValueMap<string, RawJson> AsMap() => _members is null ? default : new(_members, areDistinct: true);
}
