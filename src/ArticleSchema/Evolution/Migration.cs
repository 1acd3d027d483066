using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema.Generated;

/// <summary>What the generated types' own <c>ReadAny</c>, <c>WriteAs</c>, <c>FromV1</c> and <c>ToV1</c> call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Migration
{
    /// <summary>Reads a document of any version.</summary>
    /// <exception cref="ArticleSchemaException">It is not valid, or cannot become one of this version; the exception has the whole report.</exception>
    public static T ReadAny<T>(VersionTable versions, ReadOnlySpan<byte> utf8, out SchemaVersion written, out LossReport losses, Complement? complement, ValidationOptions? options)
        where T : IDocument<T> =>
        TryReadAny(versions, utf8, out T? value, out written, out ValidationReport report, out losses, complement, options) ? value : throw new ArticleSchemaException(report);

    /// <summary>Reads a document of any version; false exactly if the report holds an error.</summary>
    public static bool TryReadAny<T>(
        VersionTable versions, ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value, out SchemaVersion written, out ValidationReport report, out LossReport losses,
        Complement? complement, ValidationOptions? options)
        where T : IDocument<T>
    {
        ArgumentNullException.ThrowIfNull(versions);
        options ??= ValidationOptions.Default;
        losses = LossReport.None;
        (KeptVersion? version, written) = VersionTag.Of(versions, utf8, options);
        if (version is null)
        {
            value = default;
            report = UnknownVersion.Report(versions, utf8, options);
            return false;
        }
        TypeTable table = versions.Reader<T>(version);
        SubDocuments inside = SubDocuments.Bring(versions, table, isToMove: !version.Up.IsEmpty, utf8, options);
        report = inside.Report;
        if (!report.IsValid)
        {
            value = default;
            return false;
        }
        bool isText = inside.Utf8Json is null;
        utf8 = inside.Utf8Json ?? utf8;
        if (version.Up.IsEmpty)
        {
            bool isRead = SchemaType.TryRead(utf8, out value, out report, options);
            losses = isRead ? losses.With(inside) : losses;
            return isRead;
        }

        value = default;
        var compiled = CompiledPassage.Of(versions, version.Up, complement);
        if (isText && compiled.Exists)
        {
            object? read = compiled.Read(utf8, options, out report);
            if (read is null)
            {
                return false;
            }
            if (compiled.Go(read, options, out losses) is T known)
            {
                value = known;
                return true;
            }
        }
        else
        {
            report = ReportPass.Run(table, utf8, options, isText, out _);
            if (!report.IsValid)
            {
                return false;
            }
        }

        Passage passage = Passage.Go(versions, version.Up, utf8.ToArray(), complement ?? Complement.Empty, options);
        if (passage.Utf8Json is null)
        {
            report = passage.Report;
            return false;
        }
        LossReport found = passage.Losses.With(inside);
        byte[] whole = Whole<T>(versions, passage, complement, options, ref found);
        if (!SchemaType.TryRead(whole, out value, out ValidationReport made, options))
        {
            report = made;
            return false;
        }
        losses = found;
        return true;
    }

    /// <summary>
    /// What came back as the document that it was, and then as its reader needs the documents inside it: one that was of another version is of this one here, and what it has no place for is lost.
    /// </summary>
    private static byte[] Whole<T>(VersionTable versions, Passage passage, Complement? complement, ValidationOptions options, ref LossReport losses)
        where T : IDocument<T>
    {
        var returned = new ReturnedDocuments(options, WriteOptions.Default);
        if (complement is null || returned.Into(versions, T.Table, passage.Losses.Path, passage.Utf8Json!, complement.Text) is not { } whole)
        {
            losses = losses.With(returned.Losses);
            return passage.Utf8Json!;
        }
        SubDocuments again = SubDocuments.Bring(versions, T.Table, isToMove: false, whole, options);
        losses = losses.With([.. returned.Losses, .. again.Losses]);
        return again.Utf8Json ?? whole;
    }

    /// <summary>The versions of a document that stands in another.</summary>
    public static VersionTable VersionsOf<T>()
        where T : IVersioned<T> => T.Versions;

    /// <summary>An object of one version as one of another.</summary>
    /// <exception cref="ArticleSchemaException">It is not valid, or the other version cannot take it; the exception has the whole report.</exception>
    public static TTo FromOlder<TFrom, TTo>(VersionTable versions, string version, TFrom value, out LossReport losses, Complement? complement)
        where TFrom : ISchemaType<TFrom>
        where TTo : ISchemaType<TTo> => Convert<TFrom, TTo>(versions, Version(versions, version).Up, value, out losses, complement);

    /// <inheritdoc cref="FromOlder"/>
    public static TTo ToOlder<TFrom, TTo>(VersionTable versions, string version, TFrom value, out LossReport losses, Complement? complement)
        where TFrom : ISchemaType<TFrom>
        where TTo : ISchemaType<TTo> => Convert<TFrom, TTo>(versions, Version(versions, version).Down, value, out losses, complement);

    /// <summary>Writes a document as one of another version.</summary>
    /// <exception cref="ArgumentException">The version is not kept.</exception>
    /// <exception cref="ArticleSchemaException">The document is not valid, or the other version cannot take it; the exception has the whole report.</exception>
    public static byte[] WriteAs<T>(VersionTable versions, T value, string version, out LossReport losses, Complement? complement, WriteOptions? options)
        where T : IDocument<T>
    {
        KeptVersion kept = Version(versions, version);
        options ??= WriteOptions.Default;
        losses = LossReport.None;
        if (ReferenceEquals(kept, versions.Current))
        {
            return complement is null or { Text.Inside.Count: 0 } ? SchemaType.ToUtf8Json(value, options) : Stay(versions, value, complement, options, out losses);
        }
        var compiled = CompiledPassage.Of(versions, kept.Down, complement);
        if (compiled.Exists && !options.LeavesOutInternal && compiled.Takes(value) && compiled.Go(value, ValidationOptions.Default, out losses) is { } made)
        {
            return compiled.Write(made, options);
        }
        byte[] json = SchemaType.ToUtf8Json(value, options.LeavesOutInternal ? WriteOptions.Public : WriteOptions.Default);
        return WrittenVersion.Laid(Along(versions, T.Table, kept.Down, json, complement, options, out losses), options);
    }

    private static TTo Convert<TFrom, TTo>(VersionTable versions, ReadOnlySpan<int> steps, TFrom value, out LossReport losses, Complement? complement)
        where TFrom : ISchemaType<TFrom>
        where TTo : ISchemaType<TTo>
    {
        ArgumentNullException.ThrowIfNull(value);
        var compiled = CompiledPassage.Of(versions, steps, complement);
        if (compiled.Exists && compiled.Takes(value) && compiled.Go(value, ValidationOptions.Default, out losses) is TTo made)
        {
            return made;
        }
        return SchemaType.Read<TTo>(Along(versions, TFrom.Table, steps, SchemaType.ToUtf8Json(value), complement, options: null, out losses));
    }

    /// <summary>What a document is at the end of a way, in one line.</summary>
    /// <param name="versions">The lenses.</param>
    /// <param name="table">What it begins as.</param>
    /// <param name="steps">The way.</param>
    /// <param name="json">The document.</param>
    /// <param name="complement">What was kept when it came the other way.</param>
    /// <param name="options">Whether members for internal use are written; <see langword="null"/> for what is only read again.</param>
    /// <param name="losses">What it lost.</param>
    private static byte[] Along(VersionTable versions, TypeTable table, ReadOnlySpan<int> steps, byte[] json, Complement? complement, WriteOptions? options, out LossReport losses)
    {
        losses = LossReport.None;
        if (steps.IsEmpty)
        {
            return json;
        }
        SubDocuments inside = SubDocuments.Bring(versions, table, isToMove: true, json, ValidationOptions.Default);
        Passage passage = inside.Report.IsValid ? Passage.Go(versions, steps, inside.Utf8Json ?? json, complement ?? Complement.Empty, ValidationOptions.Default) : new(null, inside.Report, LossReport.None);
        byte[] made = passage.Utf8Json ?? throw new ArticleSchemaException(passage.Report);
        (LensTable last, bool isUp) = versions.Step(steps[^1]);
        table = isUp ? last.Newer : last.Older;
        var returned = new ReturnedDocuments(ValidationOptions.Default, options ?? WriteOptions.Default);
        byte[]? whole = complement is null ? null : returned.Into(versions, table, passage.Losses.Path, made, complement.Text);
        losses = passage.Losses.With(inside).With(returned.Losses);
        return whole ?? (options is null ? made : WrittenVersion.InOneLine(table, made, options));
    }

    /// <summary>A document that stays of its version, with the documents inside it put back as they were.</summary>
    private static byte[] Stay<T>(VersionTable versions, T value, Complement complement, WriteOptions options, out LossReport losses)
        where T : IDocument<T>
    {
        byte[] json = SchemaType.ToUtf8Json(value, options.LeavesOutInternal ? WriteOptions.Public : WriteOptions.Default);
        ValidationReport report = ReportPass.Run(T.Table, json, ValidationOptions.Default, fromText: true, out _);
        var returned = new ReturnedDocuments(ValidationOptions.Default, options);
        byte[]? whole = report.IsValid ? returned.Into(versions, T.Table, [], json, complement.Text) : throw new ArticleSchemaException(report);
        losses = LossReport.None.With(returned.Losses);
        return WrittenVersion.Laid(whole ?? json, options);
    }

    private static KeptVersion Version(VersionTable versions, string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return (SchemaVersion.TryParse(version, null, out SchemaVersion number) ? versions.Find(number) : null)
            ?? throw new ArgumentException($"'{version}' is no version of {versions.Schema} that is kept; there are {string.Join(", ", versions.All.Select(static v => v.Version))}.", nameof(version));
    }
}
