using System.Buffers;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>What the generated types' own <c>Read</c>, <c>TryRead</c>, <c>Validate</c> and <c>WriteTo</c> call; for generic code too.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class SchemaType
{
    // Frames for the default depth stand on the stack.
    private const int StackFrames = 65;

    // The limits were kept by the document itself; its canonical form nests deeper and has more members.
    private static readonly ValidationOptions s_canonical =
        new() { MaxDepth = 1000, MaxBytes = int.MaxValue, MaxStringLength = int.MaxValue, MaxUnknownMembers = int.MaxValue };

    /// <summary>Reads and validates one JSON document.</summary>
    /// <exception cref="ArticleSchemaException">The document is not valid; the exception has the whole report.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null)
        where T : ISchemaType<T> =>
        TryRead(utf8Json, out T? value, out ValidationReport report, options) ? value : throw new ArticleSchemaException(report);

    /// <summary>Reads and validates one JSON document; false exactly if the report holds an error.</summary>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out T? value, out ValidationReport report, ValidationOptions? options = null)
        where T : ISchemaType<T>
    {
        report = Run<T, MakeValue>(utf8Json, options ?? ValidationOptions.Default, isText: true, out value);
        if (report.IsValid)
        {
            return value is not null || Bug(out report);
        }
        value = default;
        return false;
    }

    /// <summary>Validates one JSON document without making an object.</summary>
    public static ValidationReport Validate<T>(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null)
        where T : ISchemaType<T> => Run<T, CheckOnly>(utf8Json, options ?? ValidationOptions.Default, isText: true, out _);

    /// <summary>Validates an object as it stands, for one made or changed in code. The problems have no lines and columns.</summary>
    public static ValidationReport Validate<T>(T value, ValidationOptions? options = null)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        options ??= ValidationOptions.Default;
        var output = new JsonOutput(isPublic: false, isLenient: true);
        try
        {
            value.WriteJson(ref output);
            // The forward pass takes null for what may be absent.
            return output.LacksValue
                ? ReportPass.Run(T.Table, output.Utf8, options, fromText: false, out _)
                : Run<T, CheckOnly>(output.Utf8, options, isText: false, out _);
        }
        catch (InsufficientExecutionStackException)
        {
            return Single("limit", "The object is nested too deeply.");
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <summary>
    /// The problems that a record reports as an <see cref="IValidatableObject"/>: errors of its own members, with C# paths. Those of the
    /// records in it are theirs to report, except behind a union.
    /// </summary>
    public static IEnumerable<ValidationResult> ValidateLevel<T>(T value)
        where T : ISchemaType<T> => ObjectLevel.Of(T.Table, Validate(value));

    /// <summary>The object as JSON in UTF-8, compact unless the options say otherwise.</summary>
    /// <exception cref="InvalidOperationException">A required value is missing, or is one that JSON cannot hold.</exception>
    public static byte[] ToUtf8Json<T>(T value, WriteOptions? options = null)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        options ??= WriteOptions.Default;
        var output = new JsonOutput(options.LeavesOutInternal, isLenient: false);
        try
        {
            value.WriteJson(ref output);
            ApplyForms(T.Table, ref output);
            return options.IsCanonical || options.Indented ? JsonLayout.Apply(output.Utf8, options) : output.ToArray();
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <summary>Writes the object as JSON in UTF-8 to a buffer, a pipe's for one.</summary>
    /// <inheritdoc cref="ToUtf8Json" path="/exception"/>
    public static void WriteTo<T>(T value, IBufferWriter<byte> writer, WriteOptions? options = null)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= WriteOptions.Default;
        var output = new JsonOutput(options.LeavesOutInternal, isLenient: false);
        try
        {
            value.WriteJson(ref output);
            ApplyForms(T.Table, ref output);
            writer.Write(options.IsCanonical || options.Indented ? JsonLayout.Apply(output.Utf8, options) : output.Utf8);
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <summary>Writes the object as one value, compact whatever the writer's own layout.</summary>
    /// <inheritdoc cref="ToUtf8Json" path="/exception"/>
    public static void WriteTo<T>(T value, Utf8JsonWriter writer)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(writer);
        var output = new JsonOutput(isPublic: false, isLenient: false);
        try
        {
            value.WriteJson(ref output);
            ApplyForms(T.Table, ref output);
            writer.WriteRawValue(output.Utf8, skipInputValidation: true);
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <summary>The table of a type that another one names.</summary>
    public static TypeTable TableOf<T>()
        where T : ISchemaType<T> => T.Table;

    /// <summary>The schema of a document type, described when first asked for.</summary>
    public static SchemaInfo Schema(TypeTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return SchemaInfo.Of(table, SchemaDescription.Describe);
    }

    private static ValidationReport Run<T, TMode>(ReadOnlySpan<byte> utf8, ValidationOptions options, bool isText, out T? value)
        where T : ISchemaType<T>
        where TMode : struct, IReadMode
    {
        bool isRead = Pass<T, TMode>(utf8, options, out value, out bool isNoted);
        TypeTable table = T.Table;
        if (isRead && !isNoted && !table.IsInterpreted)
        {
            return ValidationReport.Valid;
        }
        ValidationReport report = ReportPass.Run(table, utf8, options, isText, out DataTree? tree);
        if (!isRead && report.IsValid && !PassCanonical<T, TMode>(tree!, out value))
        {
            Bug(out report);
        }
        return report;
    }

    /// <summary>Reads a document that is right in another form than the forward pass reads.</summary>
    private static bool PassCanonical<T, TMode>(DataTree tree, out T? value)
        where T : ISchemaType<T>
        where TMode : struct, IReadMode
    {
        value = default;
        if (!TMode.Makes)
        {
            return true;
        }
        var output = new JsonOutput(isPublic: false, isLenient: true, tree.Utf8.Length);
        try
        {
            CanonicalForm.Write(ref output, TableModels.Find(T.Table)!, tree);
            return Pass<T, TMode>(output.Utf8, s_canonical, out value, out _, isCanonical: true);
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <summary>Into the forms that the schema asks for with <c>write</c>, if it asks for any.</summary>
    private static void ApplyForms(TypeTable table, ref JsonOutput output)
    {
        if (!table.WritesForms || TableModels.Find(table) is not { } type || JsonTree.Parse(output.Utf8.ToArray(), CheckOptions.Unlimited, out _) is not { } tree)
        {
            return;
        }
        output.Clear();
        WrittenForms.Write(ref output, type, tree);
    }

    /// <summary>The forward pass alone.</summary>
    internal static bool Pass<T, TMode>(ReadOnlySpan<byte> utf8, ValidationOptions options, out T? value, out bool isNoted, bool isCanonical = false)
        where T : ISchemaType<T>
        where TMode : struct, IReadMode
    {
        int count = JsonScanner.FrameCount(options);
        Span<JsonScanner.Frame> frames = stackalloc JsonScanner.Frame[StackFrames];
        frames = count <= StackFrames ? frames[..count] : new JsonScanner.Frame[count];
        var json = new JsonScanner(utf8, frames, options, isCanonical);
        bool isRead = T.ReadJson<TMode>(ref json, out value) && json.End();
        isNoted = json.Noted;
        json.Dispose();
        return isRead;
    }

    // The two passes disagree: never the document's fault, but no reason to let it through.
    private static bool Bug(out ValidationReport report)
    {
        Debug.Fail("The forward pass refused what the interpreter accepts.");
        report = Single("type", "The document cannot be read.");
        return false;
    }

    private static ValidationReport Single(string code, string message) =>
        new([new Problem(code, Severity.Error, "", 0, 0, message)]);
}
