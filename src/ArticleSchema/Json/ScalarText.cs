using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace ArticleSchema.Generated;

/// <summary>Makes scalars from plain text, through the same reading that their JSON goes through.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ScalarText
{
    private static readonly ValidationOptions s_options = new() { Subject = "it" };

    /// <summary>Makes a scalar.</summary>
    /// <param name="text">The value's text: of a JSON string without its quotes and escapes.</param>
    /// <param name="isText">Whether the value's JSON is a string.</param>
    /// <exception cref="FormatException">The text breaks a constraint.</exception>
    public static T Parse<T>(string text, bool isText)
        where T : struct, ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse<T>(text.AsSpan(), isText);
    }

    /// <inheritdoc cref="Parse{T}(string, bool)"/>
    public static T Parse<T>(ReadOnlySpan<char> text, bool isText)
        where T : struct, ISchemaType<T>
    {
        ValidationReport report = Read(text, isText, out T value);
        return report.IsValid ? value : throw new FormatException($"'{text}' is no {typeof(T).Name}: {FirstError(report)}");
    }

    /// <summary>Makes a scalar, or says that the text breaks a constraint.</summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, bool isText, out T value)
        where T : struct, ISchemaType<T>
    {
        value = default;
        return text is not null && TryParse(text.AsSpan(), isText, out value);
    }

    /// <inheritdoc cref="TryParse{T}(string, bool, out T)"/>
    public static bool TryParse<T>(ReadOnlySpan<char> text, bool isText, out T value)
        where T : struct, ISchemaType<T>
    {
        ValidationReport report = Read(text, isText, out value);
        return report.IsValid;
    }

    /// <summary>The text of a scalar.</summary>
    public static string Format<T>(T value, bool isText)
        where T : struct, ISchemaType<T>
    {
        byte[] json = SchemaType.ToUtf8Json(value);
        if (!isText)
        {
            return Encoding.UTF8.GetString(json);
        }
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return reader.GetString()!;
    }

    private static ValidationReport Read<T>(ReadOnlySpan<char> text, bool isText, out T value)
        where T : struct, ISchemaType<T>
    {
        var buffer = new ArrayBufferWriter<byte>(Math.Max(16, text.Length + 2));
        if (isText)
        {
            using var writer = new Utf8JsonWriter(buffer);
            writer.WriteStringValue(text);
        }
        else
        {
            Encoding.UTF8.GetBytes(text, buffer);
        }
        SchemaType.TryRead(buffer.WrittenSpan, out value, out ValidationReport report, s_options);
        return report;
    }

    private static string FirstError(ValidationReport report)
    {
        foreach (Problem problem in report.Problems)
        {
            if (problem.Severity == Severity.Error)
            {
                return problem.Message;
            }
        }
        return "";
    }
}
