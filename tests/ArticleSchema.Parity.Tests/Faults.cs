namespace ArticleSchema.Parity.Tests;

/// <summary>Plants one fault in a document. Whether it is one is the oracle's to say.</summary>
internal static class Faults
{
    public static JsonItem Plant(JsonItem document, Random random)
    {
        JsonItem copy = document.Copy();
        List<JsonItem> all = [.. copy.All()];
        JsonItem at = all[random.Next(all.Count)];
        switch (random.Next(at.Kind is JsonKind.Object or JsonKind.Array ? 8 : 3))
        {
            case 0 or 1:
                at.Become(JsonItem.Parse(Samples.Pick(random, Samples.Scalars)));
                break;
            case 2:
                at.Become(at.Kind == JsonKind.String ? JsonItem.String(Spoil(at.Text, random)) : all[random.Next(all.Count)].Copy());
                break;
            default:
                SpoilInside(at, random);
                break;
        }

        return copy;
    }

    /// <summary>Bytes changed, left out or put in anywhere.</summary>
    public static byte[] Damage(byte[] json, Random random)
    {
        int at = random.Next(json.Length + 1);
        int removed = Math.Min(random.Next(3), json.Length - at);
        byte[] added = random.Next(4) switch
        {
            0 => [],
            1 => [(byte)random.Next(256)],
            _ => [(byte)"{}[],:\"\\ \n0e-.u\u007f/tfn"[random.Next(20)]],
        };
        return [.. json[..at], .. added, .. random.Next(10) == 0 ? [] : json[(at + removed)..]];
    }

    private static string Spoil(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        return random.Next(3) switch
        {
            0 => text[..at],
            1 => text + text,
            _ => text.Insert(at, Samples.Pick(random, Samples.Characters)),
        };
    }

    private static void SpoilInside(JsonItem at, Random random)
    {
        if (at.Kind == JsonKind.Array)
        {
            Spoil(at.Elements, random, () => JsonItem.Parse(Samples.Pick(random, Samples.Scalars)), e => e.Copy());
        }
        else
        {
            Spoil(
                at.Members,
                random,
                () => new(Samples.Pick(random, Samples.Words), JsonItem.Parse(Samples.Pick(random, Samples.Scalars))),
                m => new(m.Key, random.Next(2) == 0 ? m.Value.Copy() : JsonItem.Parse(Samples.Pick(random, Samples.Scalars))));
        }
    }

    private static void Spoil<T>(List<T> items, Random random, Func<T> create, Func<T, T> copy)
    {
        int kind = random.Next(4);
        if (items.Count == 0 || kind == 0)
        {
            items.Insert(random.Next(items.Count + 1), create());
        }
        else if (kind == 1)
        {
            items.Insert(random.Next(items.Count + 1), copy(items[random.Next(items.Count)]));
        }
        else
        {
            items.RemoveAt(random.Next(items.Count));
        }
    }
}
