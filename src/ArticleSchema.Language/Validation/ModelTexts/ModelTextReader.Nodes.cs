namespace ArticleSchema.Language.Validation;

internal sealed partial class ModelTextReader
{
    private static DataNode? Find(DataNode node, string name)
    {
        foreach (DataNode member in node.Members)
        {
            if (member.Text.Is(name))
            {
                return member.Value;
            }
        }

        return null;
    }

    private static bool Has(DataNode node, string name) => Find(node, name) is not null;

    private static string? Text(DataNode node, string name) => Find(node, name)?.GetString();

    private static List<DataNode> Elements(DataNode node, string name) => Find(node, name) is { } list ? All(list) : [];

    private static List<DataNode> All(DataNode list)
    {
        var elements = new List<DataNode>();
        foreach (DataNode element in list.Elements)
        {
            elements.Add(element);
        }

        return elements;
    }

    private static List<string>? Strings(DataNode node, string name) => Find(node, name) is { } list
        ? All(list).ConvertAll(static element => element.GetString())
        : null;
}
