namespace ArticleSchema.Validation.Tests;

public sealed class ModelTextTests
{
    public static TheoryData<string> TypeNames => [.. Newsroom.Schema.Schema.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void Model_ReadFromItsText_WritesTheSameText(string name)
    {
        TypeModel type = Newsroom.Schema[name];
        (string text, IReadOnlyList<TypeModel> uses) = ModelTextWriter.Write(type);
        TypeModel copy = ModelTextReader.Create(text)!;
        ModelTextReader.Fill(copy, text, uses);
        ModelTextWriter.Write(copy).Text.ShouldBe(text);
        ModelTextWriter.Write(copy).Uses.ShouldBe(uses);
        ModelDigest.Compute(copy).ShouldBe(ModelDigest.Compute(type));
    }

    [Fact]
    public void Model_ReadFromItsText_JudgesAsBefore()
    {
        Dictionary<TypeModel, TypeModel> copies = [];
        TypeModel copy = Copy(Newsroom.Schema["Forms"], copies);
        const string Json = """{"head_a":1,"title":"","names":"a","keyed":{"a":{"is":"b"}},"x":1}""";
        Reports.Of(copy, Json).ShouldBe(Reports.Of(Newsroom.Schema["Forms"], Json));
    }

    [Theory]
    [InlineData("Slug", """{"schema":"newsroom/article","version":"1.2","name":"Slug","kind":"scalar","type":"string","length":"1..20","pattern":"[a-z0-9]+(-[a-z0-9]+)*"}""")]
    [InlineData("Refers", """{"schema":"newsroom/article","version":"1.2","name":"Refers","kind":"record","fields":[{"name":"part","property":"part","type":[0,"?"]},{"name":"contributors","property":"contributors","type":[1,"*"]},{"name":"lead","property":"lead","type":["string","?"],"refers-to":["contributors","key"]}]}""")]
    public void Text_IsCompact(string name, string expected) => ModelTextWriter.Write(Newsroom.Schema[name]).Text.ShouldBe(expected);

    [Fact]
    public void Text_OfBrokenTables_IsNotRead()
    {
        ModelTextReader.Create("Story").ShouldBeNull();
        ModelTextReader.Create("""{"schema":"a","name":"B"}""").ShouldBeNull();
        TypeModel type = ModelTextReader.Create("""{"schema":"a","name":"B","kind":"record","fields":[{"type":[7]},{"type":[]}]}""")!;
        ModelTextReader.Fill(type, """{"fields":[{"type":[7]},{"type":[]},{}],"groups":[{}],"requires":[{}],"length":"x"}""", []);
        ((RecordModel)type).Fields.Count.ShouldBe(3);
    }

    [Fact]
    public void Digest_DescriptionsOrderAndVersion_DoNotCount()
    {
        string first = Digest("1.0", reversed: false, "a", "string?");
        Digest("1.1", reversed: true, "b", "string?").ShouldBe(first);
        Digest("1.0", reversed: false, "a", "string").ShouldNotBe(first);
        first.Length.ShouldBe(64);
    }

    private static string Digest(string version, bool reversed, string description, string use)
    {
        var s = new SchemaBuilder("a", version);
        var fields = new List<FieldModel> { new("x", "x", description, s.Use(use)) { Description = description }, s.Field("y", "integer") };
        if (reversed)
        {
            fields.Reverse();
            s.Record("Other", s.Field("z", "any"));
        }

        s.Record("Main", [.. fields]).Document();
        if (!reversed)
        {
            s.Record("Other", s.Field("z", "any"));
        }

        return ModelDigest.Compute(s.Schema);
    }

    private static TypeModel Copy(TypeModel type, Dictionary<TypeModel, TypeModel> copies)
    {
        if (copies.TryGetValue(type, out TypeModel? known))
        {
            return known;
        }

        (string text, IReadOnlyList<TypeModel> uses) = ModelTextWriter.Write(type);
        TypeModel copy = ModelTextReader.Create(text)!;
        copies.Add(type, copy);
        ModelTextReader.Fill(copy, text, [.. uses.Select(use => Copy(use, copies))]);
        return copy;
    }
}
