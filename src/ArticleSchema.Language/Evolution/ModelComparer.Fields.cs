using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

internal sealed partial class ModelComparer
{
    private void CompareFields(TypePair pair, RecordModel oldRecord, RecordModel newRecord, FieldModel old, FieldModel @new)
    {
        var place = new ChangePlace(newRecord, @new.Name);
        IReadOnlyList<string> names = NamesOf(old, @new);
        CompareNames(pair, oldRecord, newRecord, old, @new, place, names);
        ComparePresence(pair, old, @new, place, names);
        CompareForms(pair, old, @new, place, names);
        CompareUses(place, old.Use, [old.Facets], @new.Use, [@new.Facets], pair, names, old.Forms, @new.Forms);
        CompareConst(pair, old, @new, place, names);
        CompareReference(pair, old, @new, place, names);
        if (old.IsInternal != @new.IsInternal)
        {
            Add(DocumentationChanges.Audience, place with { Facet = "audience" }, $"audience {place.Name} {(@new.IsInternal ? "internal" : "public")}");
        }

        if (old.Term != @new.Term)
        {
            Add(DocumentationChanges.Term, place with { Facet = "term" }, $"term {place.Name} {@new.Term ?? "none"}");
        }

        if (old.Description != @new.Description || !old.Examples.SequenceEqual(@new.Examples, StringComparer.Ordinal))
        {
            Add(DocumentationChanges.Text, place with { Facet = "description" }, $"text {place.Name}");
        }

        CompareDeprecation(place, old.Deprecated, @new.Deprecated);
    }

    private void CompareNames(
        TypePair pair, RecordModel oldRecord, RecordModel newRecord, FieldModel old, FieldModel @new, ChangePlace place, IReadOnlyList<string> names)
    {
        if (old.CSharpName != @new.CSharpName)
        {
            Add(FieldChanges.CSharpName, place with { Facet = "name" }, $"C# name of {place.Name} {@new.CSharpName}");
        }

        if (old.IsRest)
        {
            return;
        }

        if (old.JsonName != @new.JsonName)
        {
            bool isOldRead = @new.AlsoRead.Contains(old.JsonName) || @new.AlsoWrite == old.JsonName;
            bool isNewRead = old.AlsoRead.Contains(@new.JsonName) || old.AlsoWrite == @new.JsonName;
            ChangeRule rule = @new.AlsoWrite == old.JsonName ? FieldChanges.WireNameWritten
                : old.AlsoWrite == @new.JsonName && !isOldRead ? FieldChanges.WireNameWasWritten
                : (isOldRead, isNewRead) switch
                {
                    (true, true) => FieldChanges.WireNameKnown,
                    (true, false) => FieldChanges.WireNameRead,
                    (false, true) => FieldChanges.WireNameBack,
                    _ => FieldChanges.WireName,
                };
            Add(rule, place, $"renamed {oldRecord.Name}.{old.JsonName} to {@new.JsonName}", pair, names, oldRecord.IsOpen, newRecord.IsOpen);
            return;
        }

        if (old.AlsoWrite != @new.AlsoWrite)
        {
            ChangeRule rule = @new.AlsoWrite is null ? FieldChanges.SecondNameRemoved : FieldChanges.SecondNameAdded;
            bool isKnown = @new.AlsoWrite is null ? @new.AlsoRead.Contains(old.AlsoWrite!) : old.AlsoRead.Contains(@new.AlsoWrite);
            Add(rule, place with { Facet = "also-write" }, $"also-write {place.Name} {@new.AlsoWrite ?? "none"}", pair, names, oldRecord.IsOpen || isKnown, newRecord.IsOpen || isKnown);
        }

        foreach (string name in old.AlsoRead.Where(n => !NamesOf(@new).Contains(n)))
        {
            Add(FieldChanges.FormRemoved, place with { Facet = "also-read" }, $"removed also-read {place.Name} {name}", pair, names, readForm: true);
        }

        foreach (string name in @new.AlsoRead.Where(n => !NamesOf(old).Contains(n)))
        {
            Add(FieldChanges.FormAdded, place with { Facet = "also-read" }, $"added also-read {place.Name} {name}", pair, names);
        }
    }

    private void ComparePresence(TypePair pair, FieldModel old, FieldModel @new, ChangePlace place, IReadOnlyList<string> names)
    {
        if (old.Use.IsList != @new.Use.IsList || old.Use.IsMap != @new.Use.IsMap)
        {
            return;
        }

        bool isOne = !old.Use.IsList && !old.Use.IsMap;
        if (isOne && old.Use.IsRequired != @new.Use.IsRequired)
        {
            bool isNowRequired = @new.Use.IsRequired;
            ChangeRule rule = isNowRequired
                ? @new.DefaultJson is null ? FieldChanges.Required : FieldChanges.RequiredWithDefault
                : old.DefaultJson is null ? FieldChanges.Optional : FieldChanges.OptionalWithoutDefault;
            Add(rule, place with { Facet = "type" }, (isNowRequired ? "required " : "optional ") + place.Name, pair, names);
        }
        else if (old.DefaultJson != @new.DefaultJson)
        {
            (ChangeRule rule, string text) = old.DefaultJson is null ? (FieldChanges.DefaultAdded, "default of " + place.Name + " " + @new.DefaultJson)
                : @new.DefaultJson is null ? (FieldChanges.DefaultRemoved, "removed default of " + place.Name)
                : (FieldChanges.DefaultChanged, "default of " + place.Name + " " + @new.DefaultJson);
            Add(rule, place with { Facet = "default" }, text, pair, names);
        }
    }

    private void CompareForms(TypePair pair, FieldModel old, FieldModel @new, ChangePlace place, IReadOnlyList<string> names)
    {
        (ReadingForms a, ReadingForms b) = (old.Forms, @new.Forms);
        if (a == b)
        {
            return;
        }

        CompareForm("keyed-by", a.KeyedBy, b.KeyedBy);
        CompareForm("prefix", a.Prefix is null ? null : $"{a.Prefix} {a.PrefixKey} {a.PrefixValue}", b.Prefix is null ? null : $"{b.Prefix} {b.PrefixKey} {b.PrefixValue}");

        // One that becomes many is a change of shape, which says so itself.
        if (old.Use.IsList == @new.Use.IsList)
        {
            CompareForm("one-or-many", a.OneOrMany ? "true" : null, b.OneOrMany ? "true" : null);
        }

        if (a.Write != b.Write)
        {
            ChangeRule rule = a.Write == WrittenForm.Array && Reads(a, b) ? FieldChanges.WriteAdded
                : b.Write == WrittenForm.Array && Reads(b, a) ? FieldChanges.WriteRemoved
                : FieldChanges.WriteChanged;
            Add(rule, place with { Facet = "write" }, $"write {place.Name} {b.Write.ToString().ToLowerInvariant()}", pair, names);
        }

        void CompareForm(string key, string? was, string? now)
        {
            if (was is not null && was != now)
            {
                Add(FieldChanges.FormRemoved, place with { Facet = key }, $"removed {key} of {place.Name}", pair, names, readForm: true);
            }

            if (now is not null && was != now)
            {
                Add(FieldChanges.FormAdded, place with { Facet = key }, $"added {key} of {place.Name}", pair, names, readForm: true);
            }
        }
    }

    /// <summary>Whether the one reads the form in which the other writes.</summary>
    private static bool Reads(ReadingForms reader, ReadingForms writer) => writer.Write switch
    {
        WrittenForm.Keyed => reader.KeyedBy == writer.KeyedBy,
        WrittenForm.Prefix => reader.Prefix == writer.Prefix && reader.PrefixKey == writer.PrefixKey && reader.PrefixValue == writer.PrefixValue,
        WrittenForm.Bare => reader.OneOrMany,
        _ => true,
    };

    private void CompareConst(TypePair pair, FieldModel old, FieldModel @new, ChangePlace place, IReadOnlyList<string> names)
    {
        if (old.ConstJson != @new.ConstJson)
        {
            ChangeRule rule = old.ConstJson is null ? ConstraintChanges.Tightened : @new.ConstJson is null ? ConstraintChanges.Loosened : ConstraintChanges.Moved;
            AddConstraint(rule, place, "const", @new.ConstJson, pair, names);
        }
    }

    private void CompareReference(TypePair pair, FieldModel old, FieldModel @new, ChangePlace place, IReadOnlyList<string> names)
    {
        string? was = old.RefersTo is null ? null : string.Join(".", old.RefersTo);
        string? now = @new.RefersTo is null ? null : string.Join(".", @new.RefersTo);
        if (was != now)
        {
            AddConstraint(was is null ? ConstraintChanges.Tightened : now is null ? ConstraintChanges.Loosened : ConstraintChanges.Moved, place, "refers-to", now, pair, names);
        }
    }

    private void AddConstraint(ChangeRule rule, ChangePlace place, string facet, string? now, TypePair pair, IReadOnlyList<string> names)
    {
        string verb = rule == ConstraintChanges.Tightened ? "tightened" : rule == ConstraintChanges.Loosened ? "loosened" : "changed";
        Add(rule, place with { Facet = facet }, $"{verb} {place.Name} {facet} {now ?? "none"}", pair, names, codes: [facet]);
    }
}
