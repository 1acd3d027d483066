using System.ComponentModel;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Rules;

namespace ArticleSchema.Generated;

/// <summary>A duration in a rule. The default is open: only the interpreter can tell.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RuleDuration
{
    private readonly Verdict _state;

    private RuleDuration(Verdict state, DurationValue value = default)
    {
        _state = state;
        Value = value;
    }

    public static RuleDuration Unknown => new(Verdict.Unknown);

    internal DurationValue Value { get; }

    internal Verdict State => _state;

    public static RuleDuration Of(decimal months, long ticks) => Of(new DurationValue(months, ticks));

    public static Verdict operator ==(RuleDuration left, RuleDuration right) => left._state.Settle(right._state) ?? left.Value.Equals(right.Value);

    public static Verdict operator !=(RuleDuration left, RuleDuration right) => !(left == right);

    public static Verdict operator <(RuleDuration left, RuleDuration right) => left._state.Settle(right._state) ?? Verdict.Of(Is(left, right, -1));

    public static Verdict operator <=(RuleDuration left, RuleDuration right) => left._state.Settle(right._state) ?? Verdict.Of(Is(left, right, 0));

    public static Verdict operator >(RuleDuration left, RuleDuration right) => right < left;

    public static Verdict operator >=(RuleDuration left, RuleDuration right) => right <= left;

    public static RuleDuration operator +(RuleDuration left, RuleDuration right) => Sum(left, right, isMinus: false);

    public static RuleDuration operator -(RuleDuration left, RuleDuration right) => Sum(left, right, isMinus: true);

    public static RuleDuration If(Verdict condition, RuleDuration then, RuleDuration otherwise) =>
        condition.IsTrue ? then : condition.IsFalse ? otherwise : new(condition);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleDuration other && (this == other).IsTrue;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    internal static RuleDuration Of(DurationValue value) => new(true, value);

    private static RuleDuration Sum(RuleDuration left, RuleDuration right, bool isMinus)
    {
        if (left._state.Settle(right._state) is { } open)
        {
            return new(open);
        }
        return TimeArithmetic.TrySum(left.Value, right.Value, isMinus, out DurationValue sum) ? Of(sum) : default;
    }

    private static bool? Is(RuleDuration left, RuleDuration right, int greatest) =>
        DurationValue.Compare(left.Value, right.Value) is { } order ? order <= greatest : null;
}
