using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>
/// What a condition of a rule comes to: one of Kleene's three values, or open: then only the interpreter can tell. <c>&amp;&amp;</c> and
/// <c>||</c> stop at the side that decides.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Verdict
{
    private readonly State _state;

    private Verdict(State state) => _state = state;

    // Open is the default: what was never decided is left to the interpreter.
    private enum State : byte
    {
        Open,
        False,
        True,
        Unknown,
    }

    public static Verdict Open => default;

    public static Verdict Unknown => new(State.Unknown);

    public bool IsTrue => _state == State.True;

    public bool IsFalse => _state == State.False;

    public bool IsUnknown => _state == State.Unknown;

    /// <summary>Whether a rule has nothing to say of it: true, or unknown.</summary>
    public bool Holds => _state is State.True or State.Unknown;

    public static implicit operator Verdict(bool value) => new(value ? State.True : State.False);

    public static bool operator true(Verdict value) => value.IsTrue;

    public static bool operator false(Verdict value) => value.IsFalse;

    public static Verdict operator !(Verdict value) => value._state switch
    {
        State.False => true,
        State.True => false,
        _ => value,
    };

    public static Verdict operator &(Verdict left, Verdict right) => Fold(left, right, State.False);

    public static Verdict operator |(Verdict left, Verdict right) => Fold(left, right, State.True);

    public static Verdict operator ==(Verdict left, Verdict right) => Same(left, right);

    public static Verdict operator !=(Verdict left, Verdict right) => !Same(left, right);

    public static Verdict If(Verdict condition, Verdict then, Verdict otherwise) =>
        condition.IsTrue ? then : condition.IsFalse ? otherwise : condition;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Verdict other && other._state == _state;

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_state;

    // Open may turn out to be the value that decides, so it wins over unknown.
    private static Verdict Fold(Verdict left, Verdict right, State decisive)
    {
        if (left._state == decisive || right._state == decisive)
        {
            return new(decisive);
        }
        if (left._state == State.Open || right._state == State.Open)
        {
            return Open;
        }
        return left.IsUnknown ? left : right;
    }

    // No conversion: it would take null for unknown wherever none was meant.
    internal static Verdict Of(bool? value) => value is { } known ? known : Unknown;

    private static Verdict Same(Verdict left, Verdict right) => left.Settle(right) ?? (left._state == right._state);

    // What both operands of a comparison or a function leave open stays open; null if they leave nothing open.
    internal Verdict? Settle(Verdict other) =>
        _state == State.Open || other._state == State.Open ? Open
        : IsUnknown || other.IsUnknown ? Unknown
        : null;
}
