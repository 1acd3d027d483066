using System.Collections;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>A list of a document; an element is made into a value when something reads it.</summary>
internal sealed class DocumentList(RuleContext context, List<ListItem> items) : IReadOnlyList<RuleValue>
{
    public int Count => items.Count;

    public RuleValue this[int index] => DocumentValues.Of(context, items[index]);

    public IEnumerator<RuleValue> GetEnumerator()
    {
        for (int i = 0; i < items.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
