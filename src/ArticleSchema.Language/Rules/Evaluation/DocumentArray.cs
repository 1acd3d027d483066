using System.Collections;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>An array of a document as a list; an element is made into a value when something reads it.</summary>
internal sealed class DocumentArray : IReadOnlyList<RuleValue>
{
    private readonly RuleContext _context;
    private readonly ValueCheck _element;
    private readonly DataTree _tree;
    private readonly int[] _rows;

    public DocumentArray(RuleContext context, ValueCheck element, DataNode array)
    {
        _context = context;
        _element = element;
        _tree = array.Tree;
        _rows = new int[array.CountChildren()];
        int at = 0;
        foreach (DataNode item in array.Elements)
        {
            _rows[at++] = item.Index;
        }
    }

    public int Count => _rows.Length;

    public RuleValue this[int index] => DocumentValues.Of(_context, _element, new DataNode(_tree, _rows[index]));

    public IEnumerator<RuleValue> GetEnumerator()
    {
        for (int i = 0; i < _rows.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
