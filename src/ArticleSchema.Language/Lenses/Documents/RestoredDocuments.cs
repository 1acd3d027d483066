using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>
/// Puts the documents inside a document back as they were before they were brought along with it. One that is no longer where it was, or no longer what it was, is left alone.
/// </summary>
internal sealed class RestoredDocuments
{
    private readonly List<RecordModel> _types;
    private readonly LensNode _whole;

    private RestoredDocuments(RecordModel type, byte[] whole)
    {
        _types = [.. TypeUses.Reachable(type).OfType<RecordModel>().Where(static t => t.Document?.Tag is not null)];
        _whole = LensReader.Read(type, JsonTree.Parse(whole, CheckOptions.Unlimited, out _)!);
    }

    /// <summary>The whole with them.</summary>
    /// <param name="type">What the whole is.</param>
    /// <param name="whole">One that is valid.</param>
    /// <param name="kept">What was kept of each, an outer one before those in it.</param>
    /// <param name="back">Takes one back along the way that it came, by its number; <see langword="null"/> where it does not get there. Asked only of those that went anywhere.</param>
    /// <param name="lose">Told of each that is left alone, by its number.</param>
    /// <param name="leavesOutInternal">Without members for internal use.</param>
    /// <param name="isInForms">Lists in the forms that <c>write</c> asks for; one that such a document stands in stays an array, or bare.</param>
    public static byte[] Write(
        RecordModel type, byte[] whole, IReadOnlyList<AsideInside> kept, Func<int, byte[], byte[]?> back, Action<int> lose, bool leavesOutInternal = false, bool isInForms = false)
    {
        var restored = new RestoredDocuments(type, whole);

        // All are recognised before any is changed: an outer one was told with those in it.
        List<Spot?> spots = [.. kept.Select(restored.Find)];
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (spots[i] is not { } spot)
            {
                continue;
            }

            var json = kept[i].Aside.Path.Count > 1 ? back(i, spot.Json) : Tagged(spot.Type, kept[i].Tag, LensWriter.Write(spot.Type, spot.Node, leavesOutInternal, isInForms).ToArray());
            if (json is null)
            {
                spots[i] = null;
            }
            else
            {
                spot.Put(json);
            }
        }

        for (var i = 0; i < spots.Count; i++)
        {
            if (spots[i] is null)
            {
                lose(i);
            }
        }

        return LensWriter.Write(type, restored._whole, leavesOutInternal, isInForms).ToArray();
    }

    /// <summary>A document with what its tag said, at its beginning.</summary>
    public static byte[] Tagged(RecordModel type, string tag, byte[] json)
    {
        var name = type.Document!.Tag!;
        var made = LensNode.Object();
        made.Set(name, LensNode.OfText(tag));
        made.Members!.AddRange(LensReader.Any(JsonTree.Parse(json, CheckOptions.Unlimited, out _)!.Root).Members!.Where(m => m.Name != name));
        var output = new LensOutput(json.Length + tag.Length);
        made.Write(output);
        return output.ToArray();
    }

    /// <summary>Where a document stands that is the one that was kept; <see langword="null"/> where there is none, or another, or one that says itself what it is.</summary>
    private Spot? Find(AsideInside kept)
    {
        if ((_types.Find(t => t.VersionedKey == kept.To) ?? _types.Find(t => AsideInside.AreMinors(t.VersionedKey, kept.To))) is not { } type)
        {
            return null;
        }

        (LensNode? parent, LensNode node, var at) = (null as LensNode, _whole, -1);
        foreach (var step in kept.Pointer.Split('/').Skip(1).Select(JsonPointer.Unescape))
        {
            at = IndexOf(node, step);
            if (at < 0)
            {
                return null;
            }

            (parent, node) = (node, node.Items is { } items ? items[at] : node.Members![at].Value);
        }

        if (parent is null || !node.IsObject || node.RecordName != type.Name || node.Members!.Exists(m => m.Name == type.Document!.Tag))
        {
            return null;
        }

        var json = LensWriter.Write(type, node).ToArray();
        return AsideInside.AnchorOf(type, json) == kept.Anchor ? new Spot(parent, at, node, type, json) : null;
    }

    private static int IndexOf(LensNode node, string step) => node.Items is { } items
        ? int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count ? index : -1
        : node.Members?.FindIndex(m => m.Name == step && !m.IsUnknown) ?? -1;

    /// <summary>A document's.</summary>
    private sealed record Spot(LensNode Parent, int At, LensNode Node, RecordModel Type, byte[] Json)
    {
        /// <summary>Puts a document there that is written as it is: its type is not the one that is known there.</summary>
        public void Put(byte[] json)
        {
            var made = LensNode.OfLiteral(Utf8Text.Decode(json));
            if (Parent.Items is { } items)
            {
                items[At] = made;
            }
            else
            {
                Parent.Members![At] = Parent.Members[At] with { Value = made };
            }
        }
    }
}
