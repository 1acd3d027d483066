namespace ArticleSchema.Package.Tests;

/// <summary>Programs that are cut down to what they use: generated code needs no reflection, so nothing of it is missing.</summary>
[Collection(PackageCollection.Name)]
public sealed class PublishTests(PackedPackage package)
{
    private const string Schema = """
        schema: shop/thing
        version: 1.0
        types:
          Thing:
            description: What is for sale.
            document: true
            fields:
              name: { type: string, length: 1..20, description: What it is called. }
              size: { type: Size, description: How big it is. }
              page: { type: uri?, description: Where it is shown. }
              titles: { type: string by language*, description: Its name in other languages. }
              made: { type: Maker?, description: Who made it. }
              bought: { type: timestamp?, description: When it was bought. }
              sold: { type: timestamp?, description: When it was sold. }
            rules:
              in-order: { when: has(this.sold) && has(this.bought), check: this.sold >= this.bought, message: "sold before it was bought" }
          Size:
            description: How big a thing is.
            values: [small, big]
          Maker:
            description: Who made a thing.
            tag: kind
            one-of: { person: Person, house: House }
          Person: { description: Somebody., fields: { name: { type: string, description: As written. } } }
          House: { description: A company., fields: { name: { type: string, description: As written. } } }
        """;

    private static string Program(string name) => $$""""
        using System.Text;
        using ArticleSchema;
        using {{name}};

        byte[] json = """{"$schema":"shop/thing/1.0","name":"Chair","size":"big","page":"https://shop.example/chair","titles":{"de":"Stuhl"},"made":{"kind":"person","name":"Ana"},"extra":[1]}"""u8.ToArray();
        Thing thing = Thing.Read(json);
        Console.WriteLine(thing.ToUtf8Json().AsSpan().SequenceEqual(json));
        Console.WriteLine(thing == Thing.Read(thing.ToUtf8Json(WriteOptions.Canonical)));
        Console.WriteLine(thing.Page!.Host);
        Console.WriteLine(thing.Made!.Value.Match(person => person.Name, house => house.Name, unknown => unknown.Tag));
        Console.WriteLine((thing with { Bought = DateTimeOffset.UnixEpoch, Sold = DateTimeOffset.UnixEpoch.AddDays(-1) }).Validate());
        Console.WriteLine(Thing.Validate("""{"$schema":"shop/thing/1.0","name":"","size":"huge","page":"nowhere"}"""u8));
        Console.WriteLine(Thing.Schema.Id);
        using var stream = new MemoryStream([.. json, (byte)'\n', (byte)'!', (byte)'\n']);
        await foreach (NdjsonLine<Thing> line in Ndjson.ReadAsync<Thing>(stream))
        {
            Console.WriteLine($"{line.Number}: {line.Report.IsValid}");
        }
        """";

    private const string Expected = """
        True
        True
        shop.example
        Ana
        error in-order: sold before it was bought
        """;

    [Fact]
    public async Task Console_PublishedTrimmed_Runs() => await RunAsync("Trimmed", "PublishTrimmed");

    [NativeFact]
    public async Task Console_PublishedNative_Runs() => await RunAsync("Native", "PublishAot");

    private async Task RunAsync(string name, string property)
    {
        string output = await package.NewConsumer(name).Project().Write("schemas/thing.schema.yaml", Schema).Write("Program.cs", Program(name)).RunPublishedAsync(property);
        output.ShouldStartWith(Expected.ReplaceLineEndings("\n"));
        output.ShouldEndWith("shop/thing\n1: True\n2: False\n");
    }
}
