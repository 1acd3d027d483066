using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Importing;

/// <summary>A value of a JSON Schema file and where it stands.</summary>
/// <param name="Node">The value.</param>
/// <param name="Pointer">RFC 6901.</param>
internal sealed record SchemaPart(DataNode Node, string Pointer)
{
    public bool IsObject => Node.IsObject;

    public bool IsArray => Node.IsArray;

    public bool IsTrue => Node.Kind == DataKind.True || (IsObject && Node.CountChildren() == 0);

    public bool IsFalse => Node.Kind == DataKind.False;

    /// <summary>A text's characters; <see langword="null"/> for anything else.</summary>
    public string? Text => Node.Kind == DataKind.String ? Node.GetString() : null;

    /// <summary>A number's spelling.</summary>
    public string? Number => Node.Kind == DataKind.Number ? Node.GetString() : null;

    /// <summary>As compact JSON.</summary>
    public string Json => JsonTexts.Of(Node);

    /// <summary>The members of an object, by name, the first of each.</summary>
    public IEnumerable<(string Name, SchemaPart Value)> Members
    {
        get
        {
            List<(string, SchemaPart)> members = [];
            foreach (DataNode name in Node.Members)
            {
                string text = name.GetString();
                members.Add((text, new SchemaPart(name.Value, Pointer + "/" + Escape(text))));
            }

            return members;
        }
    }

    public IReadOnlyList<SchemaPart> Elements
    {
        get
        {
            List<SchemaPart> elements = [];
            foreach (DataNode element in Node.Elements)
            {
                elements.Add(new SchemaPart(element, $"{Pointer}/{elements.Count}"));
            }

            return elements;
        }
    }

    /// <summary>The texts of an array.</summary>
    public IEnumerable<string> Texts => Elements.Select(e => e.Text).OfType<string>();

    public SchemaPart? this[string name]
    {
        get
        {
            foreach (DataNode member in Node.Members)
            {
                if (member.GetString() == name)
                {
                    return new SchemaPart(member.Value, Pointer + "/" + Escape(name));
                }
            }

            return null;
        }
    }

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
