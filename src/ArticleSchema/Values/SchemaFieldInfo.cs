namespace ArticleSchema;

/// <summary>One field of a document type.</summary>
public sealed class SchemaFieldInfo
{
    internal SchemaFieldInfo(string name, string jsonName, string type, bool isRequired, string? description)
    {
        Name = name;
        JsonName = jsonName;
        Type = type;
        IsRequired = isRequired;
        Description = description;
    }

    /// <summary>The name of the C# property.</summary>
    public string Name { get; }

    /// <summary>The name of the member in JSON.</summary>
    public string JsonName { get; }

    /// <summary>The type expression, as the schema writes it: <c>Contributor+</c>.</summary>
    public string Type { get; }

    /// <summary>Whether a document without the member is invalid.</summary>
    public bool IsRequired { get; }

    /// <summary>The schema's description, if it gives one.</summary>
    public string? Description { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{JsonName}: {Type}";
}
