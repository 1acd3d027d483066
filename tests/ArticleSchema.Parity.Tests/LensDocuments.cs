using System.Text.RegularExpressions;
using ArticleSchema.Language.Lenses;

namespace ArticleSchema.Parity.Tests;

/// <summary>
/// Documents for a lens. Of two one is as any of its type; the other has in it what the lens speaks of: names of either side as members that nobody knows or as keys of maps, its values as
/// texts, elements twice and elsewhere.
/// </summary>
internal sealed partial class LensDocuments
{
    private const int Edits = 8;

    private readonly string[] _words;

    public LensDocuments(Lens lens, string steps)
    {
        IEnumerable<FieldModel> fields = TypeUses.Reachable(lens.From, lens.To).OfType<RecordModel>().SelectMany(r => r.Fields);
        List<string> words = [.. Words().Matches(steps).Select(m => m.Value).Concat(fields.Select(f => f.JsonName)).Append("x").Distinct()];
        _words = [.. words, .. words.Where(w => w.EndsWith('_')).SelectMany(p => words.Select(w => p + w))];
    }

    public JsonItem Make(RecordModel type, int seed)
    {
        var random = new Random(seed);
        JsonItem document = new DocumentMaker(random).Make(type);
        return seed % 2 == 0 ? document : Edit(type, document, random);
    }

    /// <summary>The document with a few things changed that leave it valid, if it is.</summary>
    public JsonItem Edit(RecordModel type, JsonItem document, Random random)
    {
        for (int i = 0; i < Edits; i++)
        {
            JsonItem copy = document.Copy();
            List<JsonItem> all = [.. copy.All()];
            Change(all[random.Next(all.Count)], all, random);
            document = Reports.IsValid(type, copy.ToString()) ? copy : document;
        }

        return document;
    }

    private void Change(JsonItem at, List<JsonItem> all, Random random)
    {
        switch (at.Kind)
        {
            case JsonKind.Object when random.Next(4) == 0 && at.Members.Count > 0:
                at.Members.RemoveAt(random.Next(at.Members.Count));
                break;
            case JsonKind.Object:
                string name = Samples.Pick(random, _words);
                at.Members.RemoveAll(m => m.Key == name);
                at.Members.Add(new(name, Value(all, random)));
                break;
            case JsonKind.Array when at.Elements.Count > 0:
                JsonItem element = at.Elements[random.Next(at.Elements.Count)];
                if (random.Next(2) == 0)
                {
                    at.Elements.Remove(element);
                }

                at.Elements.Insert(random.Next(at.Elements.Count + 1), random.Next(2) == 0 ? element : element.Copy());
                break;
            case JsonKind.String:
                at.Become(JsonItem.String(Samples.Pick(random, _words)));
                break;
        }
    }

    private JsonItem Value(List<JsonItem> all, Random random) => random.Next(4) switch
    {
        0 => JsonItem.Parse(Samples.Pick(random, Samples.Scalars)),
        1 => all[random.Next(all.Count)].Copy(),
        _ => JsonItem.String(Samples.Pick(random, _words)),
    };

    [GeneratedRegex("[A-Za-z][A-Za-z0-9_]*")]
    private static partial Regex Words();
}
