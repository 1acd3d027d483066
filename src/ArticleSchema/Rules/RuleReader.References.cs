namespace ArticleSchema.Generated;

public readonly ref partial struct RuleReader
{
    /// <summary>Whether all that referred to a path since the record began is to be found there.</summary>
    /// <param name="path">As the schema writes it.</param>
    /// <param name="before">How many references there were when the record began.</param>
    /// <param name="place">The place of the path's first member, in this record.</param>
    /// <param name="second">Its second name, with quotes and colon.</param>
    /// <param name="third">Its third name.</param>
    public Verdict Refers(string path, int before, int place, ReadOnlySpan<byte> second = default, ReadOnlySpan<byte> third = default)
    {
        ReadOnlySpan<(string Path, int Position)> references = _memory.TakeReferences(path, before);
        if (references.IsEmpty)
        {
            return true;
        }
        if (place < 0)
        {
            return Verdict.Open;
        }
        int scope = _memory.NewScope();
        Collect(scope, place, second, third);
        foreach ((_, int position) in references)
        {
            RuleText text = Text(position + 1);
            // What can still be added was not there.
            if (text.IsOpen || _memory.Add(scope, _utf8, text.Utf8))
            {
                return false;
            }
        }
        return true;
    }

    private void Collect(int scope, int place, ReadOnlySpan<byte> next, ReadOnlySpan<byte> last)
    {
        if (place <= 0)
        {
            return;
        }
        if (At(place) == '[')
        {
            var walk = new JsonWalk(Look, place - 1);
            while (walk.Next())
            {
                CollectOne(scope, walk.Position + 1, next, last);
            }
            return;
        }
        CollectOne(scope, place, next, last);
    }

    private void CollectOne(int scope, int place, ReadOnlySpan<byte> next, ReadOnlySpan<byte> last)
    {
        if (!next.IsEmpty)
        {
            Collect(scope, Member(place, next), last, default);
        }
        else if (At(place) == '"')
        {
            _memory.Add(scope, _utf8, Text(place).Utf8);
        }
    }
}
