using System.Buffers;

namespace ArticleSchema.Cli.Migration;

/// <summary>Bytes that grow, in an array that others use before and after: a batch's output is too long to be thrown away each time.</summary>
/// <param name="expected">About how many they will be, once there are any.</param>
internal sealed class PooledBytes(int expected = 0) : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = [];
    private int _length;

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    public void Dispose()
    {
        Return();
        (_bytes, _length) = ([], 0);
    }

    private void Reserve(int bytes)
    {
        bytes = Math.Max(bytes, 1);
        if (_bytes.Length - _length < bytes)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(_bytes.Length * 2, expected), _length + bytes));
            WrittenSpan.CopyTo(larger);
            Return();
            _bytes = larger;
        }
    }

    private void Return()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }
    }
}
