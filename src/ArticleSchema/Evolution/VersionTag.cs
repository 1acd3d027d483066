using System.Text.Json;

namespace ArticleSchema.Generated;

/// <summary>Which version a document says it is of.</summary>
internal readonly record struct VersionTag(KeptVersion? Version, SchemaVersion Written)
{
    /// <summary>
    /// The version by the document's tag, wherever that stands; the compiled one where it has none, is no object or no JSON, which its own reader then says. No version
    /// for one that is not known here, or for another schema.
    /// </summary>
    public static VersionTag Of(VersionTable versions, ReadOnlySpan<byte> utf8, ValidationOptions options)
    {
        try
        {
            var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = options.MaxDepth });
            if (json.Read() && json.TokenType == JsonTokenType.StartObject)
            {
                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                {
                    bool isOwn = versions.Current.Tag is { } own && json.ValueTextEquals(own);
                    bool isTag = isOwn || IsOlderTag(versions, ref json);
                    json.Read();
                    if (isTag && json.TokenType == JsonTokenType.String && Of(versions, json.GetString()!) is var tag && (isOwn || tag.Version is not null))
                    {
                        return tag;
                    }
                    json.Skip();
                }
            }
        }
        catch (JsonException)
        {
            // Its reader says where it breaks off.
        }
        catch (InvalidOperationException)
        {
            // A tag with half a character.
        }

        return new(versions.Current, versions.Current.Version);
    }

    /// <summary>The version that a tag's text names.</summary>
    public static VersionTag Of(VersionTable versions, string value)
    {
        foreach (KeptVersion kept in versions.All)
        {
            if (kept.Value == value)
            {
                return new(kept, kept.Version);
            }
        }

        return value.StartsWith(versions.Schema, StringComparison.Ordinal) && value.AsSpan(versions.Schema.Length) is ['/', .. var number]
            && SchemaVersion.TryParse(number.ToString(), null, out SchemaVersion written)
            ? new(Reader(versions, written), written)
            : default;
    }

    /// <summary>Another minor is read as it stands: by the next newer one that is kept, or the newest.</summary>
    private static KeptVersion? Reader(VersionTable versions, SchemaVersion written)
    {
        if (versions.Current.Version.Major == written.Major)
        {
            return versions.Current;
        }

        KeptVersion? found = null;
        foreach (KeptVersion kept in versions.Kept)
        {
            if (kept.Version.Major == written.Major && (found is null || found.Version < written))
            {
                found = kept;
            }
        }

        return found;
    }

    /// <summary>What was the tag once may be any other member now: it counts only where it names a version.</summary>
    private static bool IsOlderTag(VersionTable versions, ref Utf8JsonReader json)
    {
        foreach (KeptVersion kept in versions.Kept)
        {
            if (kept.Tag is { } tag && json.ValueTextEquals(tag))
            {
                return true;
            }
        }

        return false;
    }
}
