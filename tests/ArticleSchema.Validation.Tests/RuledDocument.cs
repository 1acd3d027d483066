using ArticleSchema.Generated;

namespace ArticleSchema.Validation.Tests;

/// <summary>A document with rules, as generated code would carry it.</summary>
internal sealed class RuledDocument : ISchemaType<RuledDocument>
{
    public string Headline { get; init; } = "";

    public static TypeTable Table { get; } = new(ModelTextWriter.Write(Model()).Text, static () => [], isInterpreted: true);

    public static bool ReadJson<TMode>(ref JsonScanner json, out RuledDocument value)
        where TMode : struct, IReadMode
    {
        value = new RuledDocument();
        return json.Skip();
    }

    public void WriteJson(ref JsonOutput json)
    {
        json.StartObject();
        json.Member("headline");
        json.String(Headline);
        json.EndObject();
    }

    private static RecordModel Model()
    {
        var record = new RecordModel(new SchemaModel("test/ruled", "1.0"), "Ruled") { Document = new DocumentModel(null, null) };
        record.Fields =
        [
            new FieldModel("headline", "headline", "Headline", new TypeUse(BuiltIn.String, Multiplicity.One)),
            new FieldModel("at", "at", "At", new TypeUse(BuiltIn.Timestamp, Multiplicity.Optional)),
        ];
        record.Rules =
        [
            new RuleModel("no-shouting", "!this.headline.endsWith('!')") { Severity = RuleSeverity.Warning, At = "headline", Message = "'{this.headline}' shouts" },
            new RuleModel("not-in-future", "!has(this.at) || this.at <= now + parameters.skew")
            {
                Parameters = [new ParameterModel("skew", BuiltIn.Duration, "\"PT5M\"")],
            },
        ];
        return record;
    }
}
