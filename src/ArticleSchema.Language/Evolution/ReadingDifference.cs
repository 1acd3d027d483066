using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

/// <summary>What a reader takes otherwise than the writer meant it although it rejects nothing: a declared member lands among the unknown, a value changes.</summary>
internal static class ReadingDifference
{
    /// <summary>The pointer of the first difference and what it is; <see langword="null"/> where both mean the same.</summary>
    public static (string Pointer, string Text)? Find(TypeModel writer, TypeModel reader, DataTree tree) =>
        OfValues(new TypeUse(writer, Multiplicity.One), new TypeUse(reader, Multiplicity.One), ReadingForms.None, tree.Root, "");

    private static (string, string)? OfValues(TypeUse writer, TypeUse reader, ReadingForms readerForms, DataNode node, string pointer)
    {
        Shape from = Shape.Of(writer, []);
        Shape to = Shape.Of(reader, []);
        if (node.Kind == DataKind.Null)
        {
            return null;
        }

        if (from.Kind == ShapeKind.List && node.IsArray)
        {
            int index = 0;
            foreach (DataNode element in node.Elements)
            {
                if (OfElements(from.Element, to.Element, element, pointer + "/" + index.ToString(CultureInfo.InvariantCulture)) is { } difference)
                {
                    return difference;
                }

                index++;
            }

            return null;
        }

        if ((from.Kind == ShapeKind.Map || (from.Kind == ShapeKind.List && readerForms.KeyedBy is not null)) && node.IsObject)
        {
            foreach (DataNode name in node.Members)
            {
                if (OfElements(from.Element, to.Element, name.Value, pointer + "/" + JsonPointer.Escape(name.GetString())) is { } difference)
                {
                    return difference;
                }
            }

            return null;
        }

        return OfElements(from.Element, to.Element, node, pointer);
    }

    private static (string, string)? OfElements(TypeUse writer, TypeUse reader, DataNode node, string pointer)
    {
        if (writer.Type is ListModel || reader.Type is ListModel)
        {
            return OfValues(writer, reader, ReadingForms.None, node, pointer);
        }

        return (writer.Type, reader.Type) switch
        {
            (RecordModel a, RecordModel b) => node.IsObject ? OfRecords(a, b, node, pointer) : null,
            (UnionModel a, UnionModel b) when a.Tag is not null && b.Tag is not null => OfTagged(a, b, node, pointer),
            (UnionModel { Tag: null } a, _) => Branch(a, node) is { } use ? OfValues(use, reader, ReadingForms.None, node, pointer) : null,
            (_, UnionModel { Tag: null } b) => Branch(b, node) is { } use ? OfValues(writer, use, ReadingForms.None, node, pointer) : null,
            _ => OfScalars(ScalarView.Of(writer, []).BuiltIn, ScalarView.Of(reader, []).BuiltIn, node, pointer),
        };
    }

    private static (string, string)? OfScalars(BuiltIn writer, BuiltIn reader, DataNode node, string pointer)
    {
        if (reader != BuiltIn.Number || writer is not (BuiltIn.Integer or BuiltIn.Decimal) || node.Kind != DataKind.Number)
        {
            return null;
        }

        string text = node.GetString();
        string read = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
        return ExactNumber.Parse(text).ToString() == ExactNumber.Parse(read).ToString() ? null : (pointer, $"{text} is read as {read}");
    }

    private static (string, string)? OfRecords(RecordModel writer, RecordModel reader, DataNode node, string pointer)
    {
        FieldPairs pairs = FieldPairs.Of(writer, reader);
        foreach ((FieldModel from, FieldModel to) in pairs.Both)
        {
            if (from.Forms.Prefix is { } prefix && to.Forms.Prefix != prefix && FindPrefixed(writer, node, prefix) is { } prefixed)
            {
                return (pointer + "/" + JsonPointer.Escape(prefixed), $"'{prefixed}' is kept as an unknown member, and no element of '{to.Name}'");
            }

            if (from.IsRest || Find(node, NamesOf(from)) is not { } name || name.Value.Kind == DataKind.Null)
            {
                continue;
            }

            string at = pointer + "/" + JsonPointer.Escape(name.GetString());
            if (Find(node, NamesOf(to)) is not { } read)
            {
                return (at, $"'{name.GetString()}' is kept as an unknown member, and '{to.Name}' has no value");
            }

            if (OfValues(from.Use, to.Use, to.Forms, read.Value, at) is { } difference)
            {
                return difference;
            }
        }

        return writer.Rest is not null || reader.Rest is not null ? OfRest(writer, reader, node, pointer) : null;
    }

    private static (string, string)? OfRest(RecordModel writer, RecordModel reader, DataNode node, string pointer)
    {
        foreach (DataNode member in node.Members)
        {
            string name = member.GetString();
            bool wasField = Declares(writer, name);
            bool isField = Declares(reader, name);
            if (wasField != isField && ((wasField && reader.Rest is not null) || (isField && writer.Rest is not null)))
            {
                return (pointer + "/" + JsonPointer.Escape(name), wasField ? $"field '{name}' is read as an entry of '{reader.Rest!.Name}'" : $"an entry of '{writer.Rest!.Name}' is read as field '{name}'");
            }
        }

        return null;
    }

    private static IReadOnlyList<string> NamesOf(FieldModel field) => [field.JsonName, .. field.AlsoRead, .. field.AlsoWrite is null ? Array.Empty<string>() : [field.AlsoWrite]];

    private static string? FindPrefixed(RecordModel record, DataNode node, string prefix)
    {
        foreach (DataNode member in node.Members)
        {
            string name = member.GetString();
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && !Declares(record, name))
            {
                return name;
            }
        }

        return null;
    }

    private static bool Declares(RecordModel record, string name) =>
        record.Document?.Tag == name || record.Fields.Any(f => !f.IsRest && (f.JsonName == name || f.AlsoWrite == name || f.AlsoRead.Contains(name)));

    private static (string, string)? OfTagged(UnionModel writer, UnionModel reader, DataNode node, string pointer)
    {
        if (!node.IsObject || Find(node, [writer.Tag!]) is not { } tag || tag.Value.Kind != DataKind.String)
        {
            return null;
        }

        string value = tag.Value.GetString();
        if (writer.Branches.FirstOrDefault(b => b.Tag == value) is not { } from)
        {
            return null;
        }

        if (reader.Branches.FirstOrDefault(b => b.Tag == value) is { } to && reader.Tag == writer.Tag)
        {
            return OfElements(from.Use, to.Use, node, pointer);
        }

        // The same branch under another tag value: what was known is only kept.
        return reader.Branches.Any(b => b.Use.Type?.Name == from.Use.Type?.Name && writer.Branches.All(w => w.Tag != b.Tag))
            ? (pointer + "/" + JsonPointer.Escape(writer.Tag!), $"'{value}' is kept as an unknown branch")
            : null;
    }

    private static TypeUse? Branch(UnionModel union, DataNode node)
    {
        if (ValueChecks.Of(union) is not UntaggedUnionCheck check || !check.TrySelect(node, out ValueCheck branch))
        {
            return null;
        }

        int index = check.IndexOf(branch);
        return index >= 0 && index < union.Branches.Count ? union.Branches[index].Use : null;
    }

    private static DataNode? Find(DataNode node, IReadOnlyList<string> names)
    {
        foreach (DataNode name in node.Members)
        {
            if (names.Contains(name.GetString()))
            {
                return name;
            }
        }

        return null;
    }
}
