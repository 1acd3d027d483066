namespace ArticleSchema.Language.Validation;

/// <summary>A fixed set of names, found by their UTF-8 bytes without making a string.</summary>
internal sealed class Utf8Names<T>
{
    private readonly (byte[] Name, T Value)[] _entries;

    /// <summary>One-based places in <see cref="_entries"/>, open addressing.</summary>
    private readonly int[] _slots;

    public Utf8Names(IReadOnlyList<KeyValuePair<string, T>> entries)
    {
        int size = 4;
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
        _entries = new (byte[], T)[entries.Count];
        for (int i = 0; i < entries.Count; i++)
        {
            byte[] name = Utf8Text.Encode(entries[i].Key);
            _entries[i] = (name, entries[i].Value);
            int slot = Hash(name) & (size - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    public bool TryGet(ReadOnlySpan<byte> name, out T value)
    {
        for (int slot = Hash(name) & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            (byte[] known, T found) = _entries[_slots[slot] - 1];
            if (name.SequenceEqual(known))
            {
                value = found;
                return true;
            }
        }

        value = default!;
        return false;
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        uint hash = 2166136261;
        foreach (byte b in name)
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return (int)(hash ^ (hash >> 15));
    }
}
