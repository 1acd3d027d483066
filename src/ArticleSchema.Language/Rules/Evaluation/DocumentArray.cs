using System.Collections;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>An array of a document as a list; an element is made into a value when something reads it.</summary>
internal sealed class DocumentArray : IReadOnlyList<RuleValue>
{
    private readonly RuleContext _context;
    private readonly ValueCheck _element;
    private readonly DataNode _array;
    private int[]? _rows;
    private int _count = -1;

    public DocumentArray(RuleContext context, ValueCheck element, DataNode array)
    {
        _context = context;
        _element = element;
        _array = array;
    }

    public int Count => _count >= 0 ? _count : _count = _array.CountChildren();

    public RuleValue this[int index] => DocumentValues.Of(_context, _element, new DataNode(_array.Tree, (_rows ??= Rows())[index]));

    public IEnumerator<RuleValue> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    private int[] Rows()
    {
        int[] rows = new int[Count];
        int at = 0;
        foreach (DataNode item in _array.Elements)
        {
            rows[at++] = item.Index;
        }

        return rows;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
