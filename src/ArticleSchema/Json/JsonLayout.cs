using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ArticleSchema.Generated;

/// <summary>Gives finished JSON another layout: sorted, indented. Strings come out with as few escapes as JSON allows.</summary>
internal static class JsonLayout
{
    internal static byte[] Apply(ReadOnlySpan<byte> utf8, WriteOptions options)
    {
        using var buffer = new LayoutBuffer();
        Write(JsonElement.Parse(utf8, JsonValues.Options), options, 0, buffer);
        return buffer.ToArray();
    }

    private static void Write(JsonElement element, WriteOptions options, int depth, LayoutBuffer to)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(element, options, depth, to);
                break;
            case JsonValueKind.Array:
                WriteArray(element, options, depth, to);
                break;
            case JsonValueKind.String:
                WriteString(element.GetString()!, to);
                break;
            default:
                to.Write(JsonMarshal.GetRawUtf8Value(element));
                break;
        }
    }

    private static void WriteObject(JsonElement element, WriteOptions options, int depth, LayoutBuffer to)
    {
        JsonProperty[] members = [.. element.EnumerateObject()];
        if (options.IsCanonical)
        {
            // Bytes of UTF-8 sort as code points do; UTF-16 units do not.
            Array.Sort(members, static (left, right) =>
                Encoding.UTF8.GetBytes(left.Name).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right.Name)));
        }
        to.Write("{"u8);
        for (var i = 0; i < members.Length; i++)
        {
            to.Separate(i > 0, options, depth + 1);
            WriteString(members[i].Name, to);
            to.Write(options.Indented ? ": "u8 : ":"u8);
            Write(members[i].Value, options, depth + 1, to);
        }
        to.Close(members.Length > 0, options, depth);
        to.Write("}"u8);
    }

    private static void WriteArray(JsonElement element, WriteOptions options, int depth, LayoutBuffer to)
    {
        to.Write("["u8);
        var isLater = false;
        foreach (JsonElement item in element.EnumerateArray())
        {
            to.Separate(isLater, options, depth + 1);
            Write(item, options, depth + 1, to);
            isLater = true;
        }
        to.Close(isLater, options, depth);
        to.Write("]"u8);
    }

    private static void WriteString(string text, LayoutBuffer to)
    {
        var output = new JsonOutput(isPublic: false, isLenient: false, text.Length + 16);
        try
        {
            output.String(text);
            to.Write(output.Utf8);
        }
        finally
        {
            output.Dispose();
        }
    }

    private sealed class LayoutBuffer : IDisposable
    {
        private readonly ArrayBufferWriter<byte> _bytes = new(1024);

        public void Dispose() => _bytes.Clear();

        internal byte[] ToArray() => _bytes.WrittenSpan.ToArray();

        internal void Write(ReadOnlySpan<byte> utf8) => _bytes.Write(utf8);

        internal void Separate(bool isLater, WriteOptions options, int depth)
        {
            if (isLater)
            {
                Write(","u8);
            }
            if (options.Indented)
            {
                NewLine(depth);
            }
        }

        internal void Close(bool hasContent, WriteOptions options, int depth)
        {
            if (hasContent && options.Indented)
            {
                NewLine(depth);
            }
        }

        private void NewLine(int depth)
        {
            Write("\n"u8);
            for (var i = 0; i < depth; i++)
            {
                Write("  "u8);
            }
        }
    }
}
