namespace ArticleSchema.Benchmarks.Quick;

/// <summary>Something to be measured.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Documents">How many documents one call goes through.</param>
/// <param name="Run">Goes through them once.</param>
internal sealed record Case(string Name, int Documents, Action Run)
{
    /// <summary>A case that does the same with each of some documents.</summary>
    public static Case Each(string name, byte[][] documents, Action<byte[]> judge) => new(name, documents.Length, () =>
    {
        foreach (byte[] document in documents)
        {
            judge(document);
        }
    });
}
