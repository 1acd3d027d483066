namespace ArticleSchema;

/// <summary>The JSON value <c>null</c> as a union's branch: a value that is there, other than a union that holds none.</summary>
public readonly record struct JsonNull
{
    /// <summary><c>null</c>.</summary>
    public override string ToString() => "null";
}
