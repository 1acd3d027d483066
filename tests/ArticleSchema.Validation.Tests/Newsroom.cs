namespace ArticleSchema.Validation.Tests;

/// <summary>One schema with a bit of everything; each test picks a type of it.</summary>
internal static class Newsroom
{
    public static readonly SchemaBuilder Schema = Create();

    private static SchemaBuilder Create()
    {
        var s = new SchemaBuilder();
        AddScalars(s);
        AddRecords(s);
        AddUnions(s);
        AddForms(s);
        return s;
    }

    private static void AddScalars(SchemaBuilder s)
    {
        ScalarModel slug = s.Scalar("Slug", BuiltIn.String, new FacetSet { Pattern = "[a-z0-9]+(-[a-z0-9]+)*", Length = new(1, 20) });
        s.Scalar("ShortSlug", BuiltIn.String, new FacetSet { Length = new(null, 5) }, slug);
        s.Enum("Role", isOpen: true).Tokens =
        [
            new("author", "Author"), new("fact-checker", "FactChecker") { AlsoRead = ["factChecker"] },
            new("isrol", "Isrol") { Retired = "2018-01-01", Use = "author" }, new("scribe", "Scribe") { Retired = "2019-01-01" },
        ];
        s.Enum("Status", isOpen: false, "draft", "live");
        s.List("Ring", "number+", new FacetSet { Items = new(2, 3), Range = new("0", false, "9", false) });
    }

    private static void AddRecords(SchemaBuilder s)
    {
        s.Record("All", [.. BuiltIns.Names.Skip(1).Where(name => name is not ("any" or "null")).Select(name => s.Field(name, name + "?"))]).Closed();
        s.Record("Texts",
            s.Field("headline", "string?").With(new FacetSet { Length = new(1, 5) }),
            s.Field("slug", "Slug?"),
            s.Field("short", "ShortSlug?").With(new FacetSet { Length = new(2, null) }),
            s.Field("code", "string?").With(new FacetSet { Pattern = "[A-Z]+" }),
            s.Field("slugs", "Slug*"));
        s.Record("Numbers",
            s.Field("count", "integer?").With(new FacetSet { Range = new("1", false, "10", true) }),
            s.Field("ratio", "number?").With(new FacetSet { Range = new("0", true, "1", false), MultipleOf = "0.1" }),
            s.Field("price", "decimal?").With(new FacetSet { MultipleOf = "0.05", Range = new("-1", false, null, false) }),
            s.Field("kind", "string?").Const("\"a\""),
            s.Field("two", "number?").Const("2"),
            s.Field("ring", "Ring?"),
            s.Field("rings", "Ring*").With(new FacetSet { Items = new(null, 2) }));
        s.Record("Dates",
            s.Field("day", "date?").With(new FacetSet { Range = new("2024-01-01", false, "2024-12-31", false) }),
            s.Field("at", "timestamp?").With(new FacetSet { Range = new("2024-01-01T00:00:00Z", false, null, true) }),
            s.Field("about", "partial-date?").With(new FacetSet { Range = new("2024-06", false, "2025", true) }));
        s.Record("Person", s.Field("name", "string"), s.Field("role", "Role?"), s.Field("old", "string?").Deprecated("name"));
        s.Record("Closed", s.Field("name", "string"), s.Field("status", "Status?"), s.Field("notes", "string*")).Closed();
        s.Record("Presence",
            s.Field("one", "string"), s.Field("maybe", "string?"), s.Field("many", "string*"), s.Field("some", "string+"),
            s.Field("map", "integer by string*"), s.Field("full", "integer by language+"), s.Field("filled", "integer").Default("7"),
            s.Field("free", "any"));
        s.Record("Names",
            s.Field("title", "string?").AlsoRead("tilte", "caption"), s.Field("summary", "integer?").AlsoWrite("abstract"));
        s.Record("Lists",
            s.Field("tags", "string*").With(new FacetSet { Unique = true, Items = new(null, 3) }),
            s.Field("times", "timestamp*").With(new FacetSet { Unique = true }),
            s.Field("spans", "duration*").With(new FacetSet { Unique = true }),
            s.Field("langs", "language*").With(new FacetSet { Unique = true }),
            s.Field("amounts", "decimal*").With(new FacetSet { Unique = true }),
            s.Field("people", "Person*").With(new FacetSet { Unique = true, UniqueKey = ["name", "role"] }),
            s.Field("same", "Person*").With(new FacetSet { Unique = true }));
        s.Record("Part", s.Field("by", "string?").RefersTo("contributors.key"), s.Field("parts", "string*").RefersTo("contributors.key"));
        s.Record("Contributor", s.Field("key", "string"), s.Field("is", "string?").RefersTo("contributors.key").AlsoRead("was"));
        s.Record("Refers", s.Field("part", "Part?"), s.Field("contributors", "Contributor*"), s.Field("lead", "string?").RefersTo("contributors.key"));
        s.Record("Groups", s.Field("a", "string?"), s.Field("b", "string*"), s.Field("c", "string?"), s.Field("d", "string?"))
            .Group(GroupKind.ExactlyOne, "a", "b").Group(GroupKind.AtMostOne, "c", "d").Requires("d", "a", "b");
        s.Record("AtLeast", s.Field("a", "string?"), s.Field("b", "string*")).Group(GroupKind.AtLeastOne, "a", "b");
        s.Record("Maps", s.Field("by", "integer by uuid*"), s.Field("in", "string by language*").With(new FacetSet { Length = new(1, 3), Items = new(null, 2) }));
        s.Record("Labels", s.Field("id", "string"), s.Field("rest", "integer by Slug*").Rest().With(new FacetSet { Items = new(null, 2) })).WithRest();
        s.Record("Article", s.Field("headline", "string")).Document();
        s.Record("Other", s.Field("type", "string?")).Document("version", "https://jsonfeed.org/version/1.1");
        s.Record("Bare", s.Field("x", "string?")).Document(tag: null);
        RecordModel tree = s.Record("Tree");
        tree.Fields = [s.Field("children", "Tree*"), s.Field("label", "string?")];
        FieldModel title = new("headline", "headline", "Title", s.Use("string")) { Description = "As shown.", Facets = new() { Length = new(1, 9) } };
        s.Record("Published", title, new FieldModel("tree", "tree", "Tree", s.Use("Tree?"))).Document();
    }

    private static void AddUnions(SchemaBuilder s)
    {
        s.Record("Human", s.Field("name", "string"));
        s.Record("Robot", s.Field("kind", "string").Const("\"robot\""), s.Field("model", "integer")).Closed();
        s.Tagged("Agent", "kind", isOpen: true, "Human", "Robot");
        s.Tagged("Strict", "kind", isOpen: false, "Human", "Robot");
        s.Record("Line", s.Field("text", "string"), s.Field("lang", "language?")).Closed();
        s.Record("Link", s.Field("href", "uri"), s.Field("lang", "language?")).Closed();
        s.Untagged("Credit", "string", "Line", "Link", "number", "boolean*");
        s.Record("Open", s.Field("mode", "string").Const("\"a\""), s.Field("x", "string?"));
        s.Record("Shut", s.Field("mode", "string").Const("\"b\""), s.Field("y", "string?"));
        s.Untagged("ByConst", "Open", "Shut");
        s.Untagged("Nullable", "string", "null");
        s.Scalar("Upper", BuiltIn.String, new FacetSet { Pattern = "[A-Z]+" });
        s.Untagged("Word", "Upper", "Slug");
        s.Record("Unions", s.Field("credit", "Credit?"), s.Field("agent", "Agent?"), s.Field("nothing", "Nullable?"), s.Field("must", "Nullable"));
    }

    private static void AddForms(SchemaBuilder s)
    {
        s.Record("Text", s.Field("value", "string").With(new FacetSet { Length = new(1, 5) }), s.Field("lang", "language?")).Shorthand("value");
        s.Record("Need", s.Field("value", "string"), s.Field("lang", "language")).Shorthand("value");
        s.Record("Head", s.Field("key", "string"), s.Field("value", "string"), s.Field("note", "string?")).Closed();
        s.Record("Forms",
            s.Field("title", "Text?"), s.Field("need", "Need?"),
            s.Field("keyed", "Contributor*").With(new ReadingForms { KeyedBy = "key" }).With(new FacetSet { Unique = true, UniqueKey = ["key"] }),
            s.Field("heads", "Head*").With(new ReadingForms { Prefix = "head_", PrefixKey = "key", PrefixValue = "value" }).With(new FacetSet { Items = new(null, 2), Unique = true, UniqueKey = ["key"] }),
            s.Field("sub", "Head*").With(new ReadingForms { Prefix = "head_sub_", PrefixKey = "key", PrefixValue = "value" }),
            s.Field("head_count", "integer?"),
            s.Field("names", "string*").With(new ReadingForms { OneOrMany = true }).With(new FacetSet { Length = new(2, null) }),
            s.Field("contributors", "Contributor*")).Closed();
        s.Record("Written",
            s.Field("keyed", "Head*").With(new ReadingForms { KeyedBy = "key", Write = WrittenForm.Keyed }),
            s.Field("heads", "Head*").With(new ReadingForms { Prefix = "head_", PrefixKey = "key", PrefixValue = "value", Write = WrittenForm.Prefix }),
            s.Field("bare", "any*").With(new ReadingForms { OneOrMany = true, Write = WrittenForm.Bare }));
    }
}
