namespace System;

/// <summary>What <c>list[^1]</c> and list patterns are compiled to, where the base library lacks it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
