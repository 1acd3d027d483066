using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Evolution;

/// <summary>Puts a value of an inner type into a whole document, by the shortest way from a document to it.</summary>
internal static class Embedding
{
    public static Witness? Find(
        SchemaModel writer, SchemaModel reader, TypePair types, Witness witness, Candidates candidates, Func<TypePair, string, Change?, string?> run)
    {
        foreach (RecordModel document in writer.Types.OfType<RecordModel>().Where(r => r.Document is not null && !r.IsBroken))
        {
            if (reader.Types.FirstOrDefault(t => t.Name == document.Name) is not RecordModel other || Way(document, types.Old) is not { } way)
            {
                continue;
            }

            if (Wrap(way, witness.Json, candidates) is { } json && run(new TypePair(document, other), json, null) is { } outcome)
            {
                return new Witness(document.Name, json, outcome);
            }
        }

        return null;
    }

    /// <summary>The steps from the document to the type: what holds what, and in which place.</summary>
    private static List<(TypeModel Holder, FieldModel? Field, BranchModel? Branch)>? Way(TypeModel from, TypeModel to)
    {
        var came = new Dictionary<TypeModel, (TypeModel Holder, FieldModel? Field, BranchModel? Branch)>();
        var open = new Queue<TypeModel>([from]);
        while (open.Count > 0)
        {
            TypeModel at = open.Dequeue();
            foreach (var (type, field, branch) in Steps(at))
            {
                if (type != from && !came.ContainsKey(type))
                {
                    came.Add(type, (at, field, branch));
                    open.Enqueue(type);
                }
            }
        }

        if (!came.ContainsKey(to))
        {
            return null;
        }

        var way = new List<(TypeModel, FieldModel?, BranchModel?)>();
        for (TypeModel at = to; at != from; at = came[at].Holder)
        {
            way.Add(came[at]);
        }

        return way;
    }

    private static IEnumerable<(TypeModel Type, FieldModel? Field, BranchModel? Branch)> Steps(TypeModel type) => type switch
    {
        RecordModel record => record.Fields.Where(f => f.Use.Type is not null && !f.IsRest && f.Forms.Write == WrittenForm.Array).Select(f => (f.Use.Type!, (FieldModel?)f, (BranchModel?)null)),
        UnionModel union => union.Branches.Where(b => b.Use.Type is not null).Select(b => (b.Use.Type!, (FieldModel?)null, (BranchModel?)b)),
        ListModel list when list.Use.Type is not null => [(list.Use.Type, null, null)],
        _ => [],
    };

    /// <summary>From the inside out.</summary>
    private static string? Wrap(List<(TypeModel Holder, FieldModel? Field, BranchModel? Branch)> way, string json, Candidates candidates)
    {
        foreach (var (holder, field, branch) in way)
        {
            switch (holder)
            {
                case RecordModel record when candidates.Base(record) is { } members:
                    json = JsonTexts.Object([.. members.Where(m => m.Key != field!.JsonName && m.Key != field.AlsoWrite), .. Candidates.Written(field!, Many(field!.Use, json))]);
                    break;
                case UnionModel { Tag: { } tag } when JsonTexts.Members(json) is { } members:
                    json = JsonTexts.Object([new(tag, JsonString.Of(branch!.Tag!)), .. members.Where(m => m.Key != tag)]);
                    break;
                case UnionModel { Tag: null }:
                    json = Many(branch!.Use, json);
                    break;
                case ListModel list:
                    json = Many(list.Use, json);
                    break;
                default:
                    return null;
            }
        }

        return json;
    }

    private static string Many(TypeUse use, string json) => use.IsList ? "[" + json + "]"
        : !use.IsMap ? json
        : Witnesses.SmallestValue.Of(use.Key!, FacetSet.None) is { } key ? "{" + key + ":" + json + "}" : "{\"x\":" + json + "}";
}
