using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>Lists that their target writes otherwise than as arrays. One that does not fit its form stays an array.</summary>
internal sealed partial class LensWriter
{
    private bool TryForm(RecordModel record, FieldModel field, LensNode node, ref string separator) => node.Items is { } items && field.Forms.Write switch
    {
        WrittenForm.Bare => TryBare(field, items, ref separator),
        WrittenForm.Keyed => TryKeyed(field, items, ref separator),
        WrittenForm.Prefix => TryPrefix(record, field, items, ref separator),
        _ => false,
    };

    private bool TryBare(FieldModel field, List<LensNode> items, ref string separator)
    {
        if (items.Count != 1)
        {
            return false;
        }

        Name(ref separator, field.JsonName);
        Value(field.Use.Element, items[0]);
        return true;
    }

    private bool TryKeyed(FieldModel field, List<LensNode> items, ref string separator)
    {
        if (Keys(items, field.Forms.KeyedBy!) is not { } keys)
        {
            return false;
        }

        var map = LensNode.Object();
        for (var i = 0; i < keys.Count; i++)
        {
            var entry = items[i].Copy();
            entry.Take(field.Forms.KeyedBy!);
            map.Set(keys[i], entry);
        }

        Name(ref separator, field.JsonName);
        Map(field.Use.Element, map);
        return true;
    }

    private bool TryPrefix(RecordModel record, FieldModel field, List<LensNode> items, ref string separator)
    {
        var owner = (RecordCheck)ValueChecks.Of(record);
        var list = owner.FindField(field.Name)!.List!;
        if (Keys(items, field.Forms.PrefixKey!) is not { } keys || !items.TrueForAll(i => i.Members!.Count == 2 && i.Find(field.Forms.PrefixValue!) is { Literal: not "null" })
            || !keys.TrueForAll(key => key.Length > 0 && owner.IsPrefixName(Utf8Text.Encode(field.Forms.Prefix + key), list)))
        {
            return false;
        }

        var value = ((RecordModel)field.Use.Type!).Fields.First(f => f.Name == field.Forms.PrefixValue).Use;
        for (var i = 0; i < keys.Count; i++)
        {
            Name(ref separator, field.Forms.Prefix + keys[i]);
            Value(value, items[i].Find(field.Forms.PrefixValue!)!);
        }

        return true;
    }

    /// <summary>The text by which each element is found; <see langword="null"/> where one has none, or two have the same.</summary>
    private static List<string>? Keys(List<LensNode> items, string member)
    {
        var keys = items.Select(i => i.Members is null ? null : i.Find(member)?.Text).ToList();
        var found = keys.OfType<string>().ToList();
        return found.Count < items.Count || found.Distinct(StringComparer.Ordinal).Count() < found.Count ? null : found;
    }
}
