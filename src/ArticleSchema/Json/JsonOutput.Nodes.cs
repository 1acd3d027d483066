using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

public ref partial struct JsonOutput
{
    /// <summary>A value as it stands in the text it was read from; a member's name as a string.</summary>
    internal void Node(DataNode node)
    {
        ref readonly DataRow row = ref node.Tree.Row(node.Index);
        switch (node.Kind)
        {
            case DataKind.Name:
                String(node.GetString());
                break;
            case DataKind.String:
                Text(node.Tree.Utf8.AsSpan(row.Start - 1, row.Length + 2));
                break;
            default:
                Text(node.Tree.Utf8.AsSpan(row.Start, row.Length));
                break;
        }
    }
}
