namespace ArticleSchema.Language.Model;

/// <summary>A value that rules read as <c>parameters.name</c> and that an application may set.</summary>
internal sealed class ParameterModel
{
    public ParameterModel(string name, BuiltIn type, string defaultJson)
    {
        Name = name;
        Type = type;
        DefaultJson = defaultJson;
    }

    public string Name { get; }

    public BuiltIn Type { get; }

    public string DefaultJson { get; }
}
