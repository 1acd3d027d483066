namespace ArticleSchema.Language.Validation;

/// <summary>What a list had so far; its elements may come from several members of one record.</summary>
internal sealed class ListTally
{
    public int Count { get; set; }

    /// <summary>The keys of the elements before, by the places that ask for unique ones.</summary>
    public List<Dictionary<string, int>> Keys => field ??= [];

    /// <summary>The keys under which elements are written.</summary>
    public HashSet<string> WrittenKeys => field ??= new HashSet<string>(StringComparer.Ordinal);
}
