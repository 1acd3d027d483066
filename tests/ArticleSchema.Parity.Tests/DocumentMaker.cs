namespace ArticleSchema.Parity.Tests;

/// <summary>Documents of a type that are right, or nearly always: what a record asks of several members is left to luck and a few attempts.</summary>
internal sealed class DocumentMaker(Random random)
{
    private const int DeepEnough = 4;
    private const int Attempts = 12;

    private readonly ScalarMaker _scalars = new(random);

    public JsonItem Make(TypeModel type)
    {
        JsonItem item = null!;
        for (int i = 0; i < Attempts; i++)
        {
            item = MakeOf(new TypeUse(type, Multiplicity.One), FacetSet.None, 0);
            if (Reports.IsValid(type, item.ToString()))
            {
                break;
            }
        }

        return item;
    }

    private JsonItem MakeUse(TypeUse use, FacetSet facets, string? constant, int depth)
    {
        if (use.IsList)
        {
            return MakeList(use, facets, constant, depth);
        }

        if (use.IsMap)
        {
            return MakeMap(use, facets, constant, depth);
        }

        return constant is null ? OtherForms.Bare(use, MakeOf(use.Element, facets, depth), random) : MakeConstant(use, constant);
    }

    /// <summary>The constant, or the same value in other words.</summary>
    private JsonItem MakeConstant(TypeUse use, string constant)
    {
        JsonItem item = JsonItem.Parse(constant);
        if (random.Next(3) == 0 && use.Type is null or ScalarModel)
        {
            BuiltIn builtIn = use.Type is ScalarModel scalar ? scalar.BuiltIn : use.BuiltIn;
            string sample = Samples.Pick(random, Samples.Of(builtIn));
            JsonItem other = item.Kind == JsonKind.Number ? JsonItem.Literal(sample) : JsonItem.String(sample);
            var field = new FieldModel("x", "x", "X", use.Element) { ConstJson = constant };
            return Interpreter.Check(field, JsonTree.Parse(other.ToString())!, CheckOptions.Default).Count == 0 ? other : item;
        }

        return item;
    }

    private JsonItem MakeOf(TypeUse use, FacetSet facets, int depth) => use.Type switch
    {
        RecordModel record => MakeRecord(record, depth + 1),
        EnumModel @enum => MakeToken(@enum),
        UnionModel union => MakeUnion(union, depth),
        ListModel list => MakeUse(list.Use, Join(list.Facets, facets), null, depth + 1),
        _ => _scalars.Make(use, facets) ?? JsonItem.Literal("null"),
    };

    private static FacetSet Join(FacetSet own, FacetSet outer) => outer.Items is null ? own : own with { Items = outer.Items };

    private JsonItem MakeRecord(RecordModel record, int depth)
    {
        JsonItem item = null!;
        for (int i = 0; i < Attempts; i++)
        {
            item = MakeMembers(record, depth);
            if ((record.Groups.Count == 0 && record.Requires.Count == 0) || Reports.IsValid(record, item.ToString()))
            {
                break;
            }
        }

        return item;
    }

    private JsonItem MakeMembers(RecordModel record, int depth)
    {
        JsonItem item = JsonItem.Object();
        int share = random.Next(1, 4);
        if (record.Document is { Tag: { } tag, Value: { } value } && random.Next(8) > 0)
        {
            item.Members.Add(new(tag, JsonItem.String(value)));
        }

        foreach (FieldModel field in record.Fields)
        {
            if (field.IsRequired || (depth <= DeepEnough && random.Next(share + 1) > 0))
            {
                AddField(item, field, depth);
            }
        }

        if (record.IsOpen && random.Next(6) == 0)
        {
            item.Members.Add(new("x-" + random.Next(9), JsonItem.Parse(Samples.Pick(random, Samples.Anything))));
        }

        return item;
    }

    private void AddField(JsonItem item, FieldModel field, int depth)
    {
        JsonItem value = !field.Use.IsRequired && random.Next(12) == 0
            ? JsonItem.Literal("null")
            : MakeUse(field.Use, field.Facets, field.ConstJson, depth);
        List<string> names = [field.JsonName, .. field.AlsoRead];
        if (field.AlsoWrite is not null)
        {
            names.Add(field.AlsoWrite);
        }

        string name = names[random.Next(3) == 0 ? random.Next(names.Count) : 0];
        OtherForms.Add(item, field, name, value, random);
        if (name != field.JsonName && random.Next(3) == 0)
        {
            item.Members.Add(new(field.JsonName, value.Copy()));
        }
    }

    private JsonItem MakeToken(EnumModel @enum)
    {
        if (@enum.IsOpen && random.Next(8) == 0)
        {
            return JsonItem.String("unheard-of");
        }

        TokenModel token = @enum.Tokens[random.Next(@enum.Tokens.Count)];
        List<string> names = [token.Token, .. token.AlsoRead];
        return JsonItem.String(names[random.Next(names.Count)]);
    }

    private JsonItem MakeUnion(UnionModel union, int depth)
    {
        if (union.Tag is not { } tag)
        {
            return MakeUse(union.Branches[random.Next(union.Branches.Count)].Use, FacetSet.None, null, depth);
        }

        if (union.IsOpen && random.Next(8) == 0)
        {
            return JsonItem.Object(new("a", JsonItem.Literal("1.0")), new(tag, JsonItem.String("robot")));
        }

        BranchModel branch = union.Branches[random.Next(union.Branches.Count)];
        JsonItem item = MakeOf(branch.Use, FacetSet.None, depth);
        if (item.Members.All(m => m.Key != tag))
        {
            item.Members.Insert(random.Next(3) == 0 ? random.Next(item.Members.Count + 1) : 0, new(tag, JsonItem.String(branch.Tag!)));
        }

        return item;
    }

    private JsonItem MakeList(TypeUse use, FacetSet facets, string? constant, int depth)
    {
        int count = Count(use, facets, depth);
        FacetSet each = ValueChecks.OfElements(facets);
        JsonItem list = JsonItem.Array();
        for (int i = 0; i < count * 4 && list.Elements.Count < count; i++)
        {
            list.Elements.Add(MakeUse(use.Element, each, constant, depth));
            if (facets.Unique && Breaks(use, facets with { Items = null }, list))
            {
                list.Elements.RemoveAt(list.Elements.Count - 1);
            }
        }

        return list;
    }

    private static bool Breaks(TypeUse use, FacetSet facets, JsonItem item) => Interpreter
        .Check(use, facets, JsonTree.Parse(item.ToString())!, CheckOptions.Default)
        .Any(p => p.Code == ProblemCodes.Unique);

    private JsonItem MakeMap(TypeUse use, FacetSet facets, string? constant, int depth)
    {
        int count = Count(use, facets, depth);
        JsonItem map = JsonItem.Object();
        for (int i = 0; i < count * 4 && map.Members.Count < count; i++)
        {
            string key = MakeOf(use.Key!.Element, FacetSet.None, depth).Text;
            map.Members.Add(new(key, MakeUse(use.Element, ValueChecks.OfElements(facets), constant, depth)));
            if (!IsDistinct(use.Key!, map))
            {
                map.Members.RemoveAt(map.Members.Count - 1);
            }
        }

        return map;
    }

    /// <summary>Asked of a map to anything, so that only its keys are looked at.</summary>
    private static bool IsDistinct(TypeUse key, JsonItem map) => Interpreter
        .Check(new TypeUse(BuiltIn.Any, Multiplicity.Map, key), FacetSet.None, JsonTree.Parse(map.ToString())!, CheckOptions.Default)
        .All(p => p.Severity != ProblemSeverity.Error);

    private int Count(TypeUse use, FacetSet facets, int depth)
    {
        int min = (int)(facets.Items?.Min ?? (use.IsRequired ? 1 : 0));
        int max = (int)(facets.Items?.Max ?? min + (depth > DeepEnough ? 0 : 3));
        return random.Next(min, max + 1);
    }
}
