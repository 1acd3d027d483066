namespace ArticleSchema.Generated;

/// <summary>An object taken through compiled lenses; where one of them is in doubt, the interpreter goes the whole way instead.</summary>
internal readonly struct CompiledPassage
{
    private readonly CompiledLens[]? _lenses;
    private readonly VersionTable _versions;
    private readonly int[] _steps;

    private CompiledPassage(VersionTable versions, ReadOnlySpan<int> steps, CompiledLens[]? lenses)
    {
        _versions = versions;
        _steps = steps.ToArray();
        _lenses = lenses;
    }

    /// <summary>Whether all lenses of the way are compiled.</summary>
    public bool Exists => _lenses is not null;

    public static CompiledPassage Of(VersionTable versions, ReadOnlySpan<int> steps, Complement? complement)
    {
        if (complement is { IsEmpty: false } || steps.IsEmpty)
        {
            return default;
        }
        var lenses = new CompiledLens[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            (LensTable table, bool isUp) = versions.Step(steps[i]);
            if ((isUp ? table.Up : table.Down) is not { } way)
            {
                return default;
            }
            lenses[i] = way;
        }

        return new(versions, steps, lenses);
    }

    /// <summary>Reads what the way begins with.</summary>
    public object? Read(ReadOnlySpan<byte> utf8, ValidationOptions options, out ValidationReport report) => _lenses![0].Read(utf8, options, out report);

    public bool Takes(object value) => _lenses![0].Takes(value, ValidationOptions.Default);

    /// <summary>The object at the end of the way; <see langword="null"/> where that is in doubt.</summary>
    public object? Go(object value, ValidationOptions options, out LossReport losses)
    {
        losses = LossReport.None;
        object? made = value;
        foreach (CompiledLens lens in _lenses!)
        {
            made = lens.Go(made, options);
            if (made is null)
            {
                return null;
            }
        }

        losses = new(Passage.PathOf(_versions, _steps), [], Complement.Empty);
        return made;
    }

    public byte[] Write(object made, WriteOptions options) => _lenses![^1].Write(made, options);
}
