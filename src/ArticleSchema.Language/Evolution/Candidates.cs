using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Evolution;

/// <summary>
/// Documents that a writer of one version might make and a reader of another might not take. Many are of no use: whoever runs them drops
/// what the writer itself would not take.
/// </summary>
internal sealed class Candidates
{
    private const int DeepEnough = 5;
    private const int MostOfOneField = 80;
    private const int MostTogether = 600;

    private readonly Func<TypeModel, string, bool> _isValid;
    private readonly Dictionary<RecordModel, List<KeyValuePair<string, string>>?> _bases = [];

    /// <param name="isValid">Whether the writer's version takes a value of a type.</param>
    public Candidates(Func<TypeModel, string, bool> isValid) => _isValid = isValid;

    /// <summary>Values of a type, for one change.</summary>
    public IEnumerable<string> Of(TypeModel writer, TypeModel reader, Change change)
    {
        var use = new TypeUse(writer, Multiplicity.One);
        var other = new TypeUse(reader, Multiplicity.One);
        if (writer is RecordModel record)
        {
            return OfRecord(record, reader as RecordModel, change).Concat(Shorthands(record, reader as RecordModel, change));
        }

        IEnumerable<string> values = Values(use, [], other, [], ReadingForms.None, 0);
        return change.NeedsReadForm || change.NeedsUndeclared ? values.Concat(Spellings(writer, reader)) : values;
    }

    /// <summary>A record's members that must be there, and what its groups ask for besides; <see langword="null"/> where none were found.</summary>
    public List<KeyValuePair<string, string>>? Base(RecordModel record, int depth = 0)
    {
        if (_bases.TryGetValue(record, out var known))
        {
            return known;
        }

        if (depth > DeepEnough)
        {
            return null;
        }

        _bases[record] = null;
        List<KeyValuePair<string, string>> members = Required(record, depth);
        List<FieldModel> optional = [.. record.Fields.Where(f => !IsWritten(f) && !f.IsRest)];
        IEnumerable<IEnumerable<FieldModel>> additions = [[], .. optional.Select(f => new[] { f }), .. Pairs(optional).Take(40), optional];
        foreach (IEnumerable<FieldModel> addition in additions)
        {
            List<KeyValuePair<string, string>> attempt = [.. members];
            foreach (FieldModel field in addition)
            {
                if (FirstValue(field, depth) is { } value)
                {
                    attempt.AddRange(Written(field, value));
                }
            }

            if (_isValid(record, JsonTexts.Object(attempt)))
            {
                return _bases[record] = attempt;
            }
        }

        _bases.Remove(record);
        return null;
    }

    /// <summary>A field's value as its writer would put it down: under all names, in the written form.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Written(FieldModel field, string value)
    {
        if (field.IsRest)
        {
            foreach (var member in JsonTexts.Members(value) ?? [])
            {
                yield return member;
            }

            yield break;
        }

        string text = value;
        if (field.Forms.Write != WrittenForm.Array && WrittenForms.TryWrite(field, value, out var written))
        {
            foreach (var member in written)
            {
                yield return member;
            }

            yield break;
        }

        yield return new(field.JsonName, text);
        if (field.AlsoWrite is not null)
        {
            yield return new(field.AlsoWrite, text);
        }
    }

    private IEnumerable<string> OfRecord(RecordModel record, RecordModel? reader, Change change)
    {
        if (Base(record) is not { } members)
        {
            yield break;
        }

        if (!change.NeedsUndeclared && !change.NeedsTag)
        {
            yield return JsonTexts.Object(members);
        }

        if (change.NeedsUndeclared)
        {
            foreach (string value in (string[])["0", "\"\"", "{}", "null"])
            {
                yield return JsonTexts.Object([.. members, new("undeclared", value)]);
            }
        }

        if (change.NeedsTag && record.Document is { Tag: { } tag } document)
        {
            yield return JsonTexts.Object([new(tag, JsonString.Of(document.Value!)), .. members]);
        }

        List<FieldModel> focus = [.. record.Fields.Where(f => change.Members.Contains(f.Name) || change.Members.Contains(f.JsonName) || Names(f).Any(change.WireNames.Contains))];
        foreach (FieldModel field in focus)
        {
            List<KeyValuePair<string, string>> rest = Without(members, field);
            yield return JsonTexts.Object(rest);
            foreach (string value in ValuesOf(field, reader, change).Take(MostOfOneField))
            {
                yield return JsonTexts.Object([.. rest, .. Written(field, value)]);
                if (change.NeedsReadForm)
                {
                    foreach (var form in WrittenForms.Others(field, value))
                    {
                        yield return JsonTexts.Object([.. rest, form]);
                    }
                }
            }
        }

        foreach (string combination in Together(members, focus, reader, change))
        {
            yield return combination;
        }

        // The map of all other names is what may hold a field's name before the field is there.
        if (record.Rest is { } map)
        {
            foreach (string name in change.WireNames.Where(n => !n.EndsWith("*", StringComparison.Ordinal)))
            {
                foreach (string value in Values(map.Use.Element, [], map.Use.Element, [], ReadingForms.None, 1).Take(12))
                {
                    yield return JsonTexts.Object([.. members.Where(m => m.Key != name), new(name, value)]);
                }
            }
        }
    }

    /// <summary>Some values of several fields at once.</summary>
    private IEnumerable<string> Together(List<KeyValuePair<string, string>> members, List<FieldModel> focus, RecordModel? reader, Change change)
    {
        if (focus.Count is < 2 or > 6)
        {
            yield break;
        }

        int each = focus.Count == 2 ? 20 : focus.Count == 3 ? 8 : 4;
        List<List<string?>> choices = [.. focus.Select(f => new string?[] { null }.Concat(ValuesOf(f, reader, change).Where(v => IsTaken(f, v)).Take(each)).ToList())];
        List<KeyValuePair<string, string>> rest = focus.Aggregate(members, Without);
        int total = choices.Aggregate(1, (product, c) => Math.Min(product * c.Count, MostTogether));
        for (int i = 0; i < total; i++)
        {
            List<KeyValuePair<string, string>> document = [.. rest];
            for (int f = 0, at = i; f < focus.Count; f++)
            {
                if (choices[f][at % choices[f].Count] is { } value)
                {
                    document.AddRange(Written(focus[f], value));
                }

                at /= choices[f].Count;
            }

            yield return JsonTexts.Object(document);
        }
    }

    private static bool IsTaken(FieldModel field, string value) =>
        Validation.JsonTree.Parse(value) is { } tree && Validation.Interpreter.Check(field, tree, Validation.CheckOptions.Default).All(p => p.Severity != Validation.ProblemSeverity.Error);

    private IEnumerable<string> ValuesOf(FieldModel field, RecordModel? reader, Change change)
    {
        if (field.ConstJson is { } constant)
        {
            return [constant];
        }

        FieldModel? other = reader?.Fields.FirstOrDefault(f => f.JsonName == field.JsonName) ?? reader?.Fields.FirstOrDefault(f => Names(f).Intersect(Names(field)).Any() || f.Name == field.Name);
        IEnumerable<string> hints = other?.ConstJson is { } wanted ? [wanted] : [];
        FacetSet[] otherFacets = [other?.Facets ?? FacetSet.None, .. change.Literals.Bounds];
        return change.Literals.Texts.Where(text => IsTaken(field, text)).Concat(Values(field.Use, [field.Facets], other?.Use ?? field.Use, otherFacets, field.Forms, 1)).Concat(hints);
    }

    private static IEnumerable<string> Names(FieldModel field) => new[] { field.JsonName, field.AlsoWrite }.OfType<string>().Concat(field.AlsoRead);

    private static List<KeyValuePair<string, string>> Without(List<KeyValuePair<string, string>> members, FieldModel field) =>
        [.. members.Where(m => m.Key != field.JsonName && m.Key != field.AlsoWrite && (field.Forms.Prefix is null || !m.Key.StartsWith(field.Forms.Prefix, StringComparison.Ordinal)))];

    private static IEnumerable<IEnumerable<FieldModel>> Pairs(List<FieldModel> fields) =>
        fields.SelectMany((a, i) => fields.Skip(i + 1).Select(b => (IEnumerable<FieldModel>)[a, b]));

    /// <summary>Whether every document has it: required fields, defaults and constants.</summary>
    private static bool IsWritten(FieldModel field) => field.Use.IsRequired && !field.IsRest;

    private List<KeyValuePair<string, string>> Required(RecordModel record, int depth)
    {
        var members = new List<KeyValuePair<string, string>>();
        foreach (FieldModel field in record.Fields.Where(IsWritten))
        {
            if ((field.DefaultJson ?? FirstValue(field, depth)) is { } value)
            {
                members.AddRange(Written(field, value));
            }
        }

        return members;
    }

    private string? FirstValue(FieldModel field, int depth) =>
        field.ConstJson ?? Witnesses.SmallestValue.Of(field.Use, field.Facets) switch
        {
            { } smallest when smallest is not ("[]" or "{}") && IsTaken(field, smallest) => smallest,
            _ => Values(field.Use, [field.Facets], field.Use, [field.Facets], field.Forms, depth + 1).Where(v => v is not ("[]" or "null")).FirstOrDefault(v => IsTaken(field, v)),
        };

    private IEnumerable<string> Values(TypeUse use, IReadOnlyList<FacetSet> facets, TypeUse other, IReadOnlyList<FacetSet> otherFacets, ReadingForms forms, int depth)
    {
        if (depth > DeepEnough)
        {
            return [];
        }

        Shape shape = Shape.Of(use, facets);
        Shape counterpart = Shape.Of(other, otherFacets);
        return shape.Kind switch
        {
            ShapeKind.List => Lists(shape, counterpart, depth),
            ShapeKind.Map => Maps(shape, counterpart, depth),
            _ => Elements(shape.Element, shape.Facets, counterpart.Element, counterpart.Facets, depth),
        };
    }

    private IEnumerable<string> Lists(Shape shape, Shape other, int depth)
    {
        FacetSet[] each = [.. shape.Facets.Select(Validation.ValueChecks.OfElements)];
        FacetSet[] otherEach = [.. other.Facets.Select(Validation.ValueChecks.OfElements)];
        List<string> elements = [.. Values(shape.Element, each, other.Element, otherEach, ReadingForms.None, depth + 1).Take(MostOfOneField)];
        List<string> taken = [.. elements.Where(e => IsTaken(shape.Element, each, e))];
        yield return "[]";
        if (taken.Count == 0)
        {
            yield break;
        }

        yield return "[" + taken[0] + "]";

        IEnumerable<long> bounds = shape.Facets.Concat(other.Facets).SelectMany(f => new[] { f.Items?.Min, f.Items?.Max, f.Items?.Min - 1, f.Items?.Max + 1 }).OfType<long>();
        foreach (long count in bounds.Concat([2L, 3L]).Where(c => c is > 1 and <= 2000).Distinct())
        {
            yield return JsonTexts.Array(Enumerable.Repeat(taken[0], (int)count));
            yield return JsonTexts.Array(Enumerable.Range(0, (int)count).Select(i => Distinct(shape, taken, i)));
        }

        // Equal in one key, not in another.
        foreach (string second in taken.Skip(1).Take(20))
        {
            yield return JsonTexts.Array([taken[0], second]);
        }

        foreach (string element in taken.Skip(1))
        {
            yield return "[" + element + "]";
        }
    }

    private static bool IsTaken(TypeUse use, IReadOnlyList<FacetSet> facets, string value) => Validation.JsonTree.Parse(value) is { } tree
        && facets.DefaultIfEmpty(FacetSet.None).All(f => Validation.Interpreter.Check(use, f, tree, Validation.CheckOptions.Default).All(p => p.Severity != Validation.ProblemSeverity.Error));

    private static string Distinct(Shape shape, List<string> taken, int index)
    {
        ScalarView view = ScalarView.Of(shape.Element, shape.Facets);
        return view.BuiltIn is BuiltIn.String && view.Patterns.Count == 0 ? JsonString.Of("x" + index)
            : view.BuiltIn.IsNumber() ? index.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : taken[index % taken.Count];
    }

    private IEnumerable<string> Maps(Shape shape, Shape other, int depth)
    {
        FacetSet[] each = [.. shape.Facets.Select(Validation.ValueChecks.OfElements)];
        FacetSet[] otherEach = [.. other.Facets.Select(Validation.ValueChecks.OfElements)];
        List<string> values = [.. Values(shape.Element, each, other.Element, otherEach, ReadingForms.None, depth + 1).Where(v => IsTaken(shape.Element, each, v)).Take(20)];
        TypeUse otherKey = other.Key ?? shape.Key!;
        List<string> keys = [.. Values(shape.Key!, [], otherKey, [], ReadingForms.None, depth + 1).Where(k => k.StartsWith("\"", StringComparison.Ordinal) && IsTaken(shape.Key!, [], k)).Distinct().Take(60)];
        bool isAnyKey = shape.Key is { Type: null, BuiltIn: BuiltIn.String };
        yield return "{}";
        foreach (string key in keys)
        {
            foreach (string value in values.Take(key == keys[0] ? 20 : 3))
            {
                yield return "{" + key + ":" + value + "}";
            }
        }

        IEnumerable<long> bounds = shape.Facets.Concat(other.Facets).SelectMany(f => new[] { f.Items?.Min, f.Items?.Max, f.Items?.Min - 1, f.Items?.Max + 1 }).OfType<long>();
        foreach (long count in bounds.Where(c => c is > 1 and <= 200))
        {
            foreach (string value in values.Take(3))
            {
                yield return "{" + string.Join(",", Enumerable.Range(0, (int)count).Select(i => (i < keys.Count && !isAnyKey ? keys[i] : JsonString.Of("x" + i)) + ":" + value)) + "}";
            }
        }
    }

    private IEnumerable<string> Elements(TypeUse use, IReadOnlyList<FacetSet> facets, TypeUse other, IReadOnlyList<FacetSet> otherFacets, int depth)
    {
        switch (use.Type)
        {
            case EnumModel tokens:
                return tokens.Tokens.Select(t => JsonString.Of(t.Token));
            case UnionModel union:
                return union.Branches.SelectMany(b => Branch(union, b, depth));
            case RecordModel record:
                return Records(record, depth);
            default:
                ScalarView view = ScalarView.Of(use, facets);
                return other.Type is ScalarModel or null ? ScalarSamples.Of(view, ScalarView.Of(other, otherFacets))
                    : other.Type is EnumModel known ? known.Tokens.Select(t => JsonString.Of(t.Token)).Concat(ScalarSamples.Of(view)) : ScalarSamples.Of(view);
        }
    }

    private IEnumerable<string> Records(RecordModel record, int depth)
    {
        if (Base(record, depth) is not { } members)
        {
            yield break;
        }

        yield return JsonTexts.Object(members);
        foreach (FieldModel field in record.Fields.Where(f => !f.IsRest && f.ConstJson is null))
        {
            foreach (string value in Values(field.Use, [field.Facets], field.Use, [field.Facets], field.Forms, depth + 2).Where(v => IsTaken(field, v)).Take(2))
            {
                yield return JsonTexts.Object([.. Without(members, field), .. Written(field, value)]);
            }
        }
    }

    private IEnumerable<string> Branch(UnionModel union, BranchModel branch, int depth)
    {
        IEnumerable<string> values = Values(branch.Use, [], branch.Use, [], ReadingForms.None, depth + 1).Take(40);
        return union.Tag is not { } tag
            ? values
            : values.Select(v => JsonTexts.Members(v) is { } members ? JsonTexts.Object([new(tag, JsonString.Of(branch.Tag!)), .. members.Where(m => m.Key != tag)]) : v);
    }

    private IEnumerable<string> Shorthands(RecordModel record, RecordModel? reader, Change change) =>
        change.NeedsReadForm && record.Shorthand is { } field ? ValuesOf(field, reader, change).Take(MostOfOneField) : [];

    /// <summary>Old names of tokens, and names that nobody declared.</summary>
    private static IEnumerable<string> Spellings(TypeModel writer, TypeModel reader)
    {
        if (writer is EnumModel tokens)
        {
            return tokens.Tokens.SelectMany(t => t.AlsoRead).Select(JsonString.Of).Concat(["\"undeclared\""]);
        }

        return writer is UnionModel { Tag: { } tag } ? ["{" + JsonString.Of(tag) + ":\"undeclared\"}"] : [];
    }
}
