using Newsroom.Wire;

namespace NewsroomApi.Storage;

/// <summary>One row: the key, and the document as JSON.</summary>
internal sealed class StoredDispatch
{
    public required Slug Slug { get; init; }

    public required Dispatch Content { get; set; }
}
