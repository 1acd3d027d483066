namespace ArticleSchema.Language.Text;

/// <summary>A place in a file, counted from zero; columns are UTF-16 units, as editors count.</summary>
internal readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>As people read it, counted from one.</summary>
    public override string ToString() => $"{Line + 1}:{Column + 1}";
}
