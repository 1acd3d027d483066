using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>Lists that their target writes otherwise than as arrays. One that does not fit its form stays an array.</summary>
internal sealed partial class LensWriter
{
    private bool TryForm(RecordCheck record, FieldCheck field, LensNode node) => field.List is { } list && node.Items is { } items && field.Model.Forms.Write switch
    {
        WrittenForm.Bare => TryBare(field, list, items),
        WrittenForm.Keyed => TryKeyed(field, list, items),
        WrittenForm.Prefix => TryPrefix(record, field, list, items),
        _ => false,
    };

    private bool TryBare(FieldCheck field, ListCheck list, List<LensNode> items)
    {
        if (items.Count != 1)
        {
            return false;
        }

        Name(field);
        Value(list.Element, items[0]);
        return true;
    }

    private bool TryKeyed(FieldCheck field, ListCheck list, List<LensNode> items)
    {
        if (Keys(items, field.Model.Forms.KeyedBy!) is not { } keys)
        {
            return false;
        }

        var map = LensNode.Object();
        for (var i = 0; i < keys.Count; i++)
        {
            var entry = items[i].Copy();
            entry.Take(field.Model.Forms.KeyedBy!);
            map.Set(keys[i], entry);
        }

        Name(field);
        Map(list.Element, map);
        return true;
    }

    private bool TryPrefix(RecordCheck record, FieldCheck field, ListCheck list, List<LensNode> items)
    {
        var forms = field.Model.Forms;
        if (Keys(items, forms.PrefixKey!) is not { } keys || !items.TrueForAll(i => i.Members!.Count == 2 && i.Find(forms.PrefixValue!) is { Literal: not "null" })
            || !keys.TrueForAll(key => key.Length > 0 && record.IsPrefixName(Utf8Text.Encode(forms.Prefix + key), list)))
        {
            return false;
        }

        var value = ((RecordCheck)list.Element.Value).FindField(forms.PrefixValue!)!.Value;
        for (var i = 0; i < keys.Count; i++)
        {
            _json.Name(forms.Prefix + keys[i]);
            Value(value, items[i].Find(forms.PrefixValue!)!);
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
