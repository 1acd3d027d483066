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
        byte[]? whole = SubDocuments.Bring(versions, table, isToMove: !version.Up.IsEmpty, utf8, options, out report, out IReadOnlyList<Loss> lost);
        if (!report.IsValid)
        {
            value = default;
            return false;
        }
        bool isText = whole is null;
        utf8 = whole ?? utf8;
        if (version.Up.IsEmpty)
        {
            losses = LossReport.Of(LossReport.None, lost);
            return SchemaType.TryRead(utf8, out value, out report, options);
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
        if (!SchemaType.TryRead(passage.Utf8Json, out value, out ValidationReport made, options))
        {
            report = made;
            return false;
        }
        losses = LossReport.Of(passage.Losses, lost);
        return true;
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
            return SchemaType.ToUtf8Json(value, options);
        }
        var compiled = CompiledPassage.Of(versions, kept.Down, complement);
        if (compiled.Exists && !options.LeavesOutInternal && compiled.Takes(value) && compiled.Go(value, ValidationOptions.Default, out losses) is { } made)
        {
            return compiled.Write(made, options);
        }
        byte[] json = SchemaType.ToUtf8Json(value, options.LeavesOutInternal ? WriteOptions.Public : WriteOptions.Default);
        Passage passage = Passage.Go(versions, kept.Down, json, complement ?? Complement.Empty, ValidationOptions.Default);
        losses = passage.Losses;
        (LensTable last, bool isUp) = versions.Step(kept.Down[^1]);
        return WrittenVersion.Of(isUp ? last.Newer : last.Older, passage.Utf8Json ?? throw new ArticleSchemaException(passage.Report), options);
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
        Passage passage = Passage.Go(versions, steps, SchemaType.ToUtf8Json(value), complement ?? Complement.Empty, ValidationOptions.Default);
        losses = passage.Losses;
        return SchemaType.Read<TTo>(passage.Utf8Json ?? throw new ArticleSchemaException(passage.Report));
    }

    private static KeptVersion Version(VersionTable versions, string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return (SchemaVersion.TryParse(version, null, out SchemaVersion number) ? versions.Find(number) : null)
            ?? throw new ArgumentException($"'{version}' is no version of {versions.Schema} that is kept; there are {string.Join(", ", versions.All.Select(static v => v.Version))}.", nameof(version));
    }
}
