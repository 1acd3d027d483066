using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

internal sealed partial class ModelTextReader
{
    private void FillRecord(RecordModel record)
    {
        record.IsOpen = !Has(_root, "closed");
        record.IsMixin = Has(_root, "mixin");
        if (Find(_root, "document") is { } document)
        {
            bool isVersioned = Has(document, "versioned");
            string? value = isVersioned ? record.Schema.Id + "/" + record.Schema.Version : Text(document, "value");
            record.Document = new DocumentModel(Text(document, "tag"), value) { IsVersioned = isVersioned, SchemaDigest = Text(document, "digest") };
        }

        record.Fields = [.. Elements(_root, "fields").Select(Field)];
        record.Rest = record.Fields.FirstOrDefault(static field => field.IsRest);
        Dictionary<string, FieldModel> byName = [];
        foreach (FieldModel field in record.Fields)
        {
            byName[field.Name] = field;
        }

        record.Shorthand = Text(_root, "shorthand") is { } shorthand && byName.TryGetValue(shorthand, out FieldModel? bare) ? bare : null;
        record.Groups = [.. Elements(_root, "groups").Select(node => Group(node, byName))];
        record.Requires = [.. Elements(_root, "requires")
            .Where(node => Text(node, "field") is { } name && byName.ContainsKey(name))
            .Select(node => new RequiresModel(byName[Text(node, "field")!], Named(node, "fields", byName)))];
        record.Rules = Rules(_root);
    }

    private FieldModel Field(DataNode node)
    {
        string name = Text(node, "name") ?? "";
        return new FieldModel(name, Text(node, "json") ?? name, Text(node, "property") ?? PropertyNames.Of(name), Use(Find(node, "type")))
        {
            Description = Text(node, "description"),
            Facets = Facets(node),
            DefaultJson = Text(node, "default"),
            ConstJson = Text(node, "const"),
            RefersTo = Strings(node, "refers-to"),
            AlsoRead = Strings(node, "also-read") ?? [],
            AlsoWrite = Text(node, "also-write"),
            Forms = Forms(node),
            IsRest = Has(node, "rest"),
            IsInternal = Has(node, "internal"),
            Deprecated = Deprecation(node),
        };
    }

    private static GroupModel Group(DataNode node, Dictionary<string, FieldModel> byName)
    {
        (GroupKind kind, string name) = Has(node, ProblemCodes.ExactlyOne)
            ? (GroupKind.ExactlyOne, ProblemCodes.ExactlyOne)
            : Has(node, ProblemCodes.AtMostOne)
                ? (GroupKind.AtMostOne, ProblemCodes.AtMostOne)
                : (GroupKind.AtLeastOne, ProblemCodes.AtLeastOne);
        return new GroupModel(kind, Named(node, name, byName));
    }

    private static FieldModel[] Named(DataNode node, string member, Dictionary<string, FieldModel> byName) =>
        [.. (Strings(node, member) ?? []).Where(byName.ContainsKey).Select(name => byName[name])];

    private static FacetSet Facets(DataNode node)
    {
        var facets = new FacetSet
        {
            Length = Bounds(Text(node, "length")),
            Pattern = Text(node, "pattern"),
            Range = Range(Strings(node, "range")),
            MultipleOf = Text(node, "multiple-of"),
            Items = Bounds(Text(node, "items")),
            Unique = Has(node, "unique"),
            UniqueKey = Strings(node, "unique-key"),
        };
        return facets == FacetSet.None ? FacetSet.None : facets;
    }

    private static ValueRange? Range(List<string>? parts) => parts is { Count: 4 }
        ? new ValueRange(parts[0].Length == 0 ? null : parts[0], parts[1] == "<", parts[2].Length == 0 ? null : parts[2], parts[3] == "<")
        : null;

    private static CountRange? Bounds(string? text)
    {
        if (text is null)
        {
            return null;
        }

        int dots = text.IndexOf("..", StringComparison.Ordinal);
        return new CountRange(Count(text.Substring(0, Math.Max(dots, 0))), Count(text.Substring(dots < 0 ? 0 : dots + 2)));
    }

    private static long? Count(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : null;

    private static ReadingForms Forms(DataNode node)
    {
        var forms = new ReadingForms
        {
            KeyedBy = Text(node, "keyed-by"),
            Prefix = Text(node, "prefix"),
            PrefixKey = Text(node, "prefix-key"),
            PrefixValue = Text(node, "prefix-value"),
            OneOrMany = Has(node, "one-or-many"),
            Write = Text(node, "write") switch
            {
                "keyed" => WrittenForm.Keyed,
                "prefix" => WrittenForm.Prefix,
                "bare" => WrittenForm.Bare,
                _ => WrittenForm.Array,
            },
        };
        return forms == ReadingForms.None ? ReadingForms.None : forms;
    }

    private static RuleModel[] Rules(DataNode node) => [.. Elements(node, "rules").Select(static rule =>
    {
        string key = Text(rule, "key") ?? "";
        return new RuleModel(key, Text(rule, "check") ?? "")
        {
            When = Text(rule, "when"),
            Message = Text(rule, "message"),
            Severity = Text(rule, "severity") switch { "info" => RuleSeverity.Info, "warning" => RuleSeverity.Warning, _ => RuleSeverity.Error },
            At = Text(rule, "at"),
            Code = Text(rule, "code") ?? key,
            ReportUnknown = Has(rule, "report-unknown"),
            Parameters = [.. Elements(rule, "parameters").Select(static parameter => new ParameterModel(
                Text(parameter, "name") ?? "",
                BuiltIns.TryGet(Text(parameter, "type") ?? "", out BuiltIn type) ? type : BuiltIn.Any,
                Text(parameter, "default") ?? "null"))],
        };
    })];

    private static DeprecationModel? Deprecation(DataNode node) => Find(node, "deprecated") is { } found
        ? new DeprecationModel(Text(found, "since"), Text(found, "use"), Text(found, "remove"), null)
        : null;
}
