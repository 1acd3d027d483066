using System.Runtime.CompilerServices;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>What came out of a lens as JSON of its target: names, order and tag as the target's own writer has them.</summary>
internal sealed partial class LensWriter
{
    /// <summary>Records of no more members and fields need nothing of the heap to be written.</summary>
    private const int FewMembers = 64;

    private static readonly ConditionalWeakTable<UnionModel, Branches> s_branches = new();

    private readonly LensOutput _json;
    private readonly bool _leavesOutInternal;
    private readonly bool _isInForms;

    /// <summary>Whether a reader surely takes what is written for what it is written as, so that it need not check what was checked in such a place.</summary>
    private bool _isTold = true;

    private LensWriter(bool leavesOutInternal, bool isInForms, int capacity)
    {
        _json = new LensOutput(capacity);
        _leavesOutInternal = leavesOutInternal;
        _isInForms = isInForms;
    }

    /// <summary>JSON in one line, in UTF-8. Members that neither the target nor the source knows come last.</summary>
    /// <param name="type">What the document is.</param>
    /// <param name="node">The document.</param>
    /// <param name="leavesOutInternal">Without members for internal use.</param>
    /// <param name="isInForms">Lists in the forms that <c>write</c> asks for, not as arrays.</param>
    /// <param name="capacity">About how long it will be, in bytes.</param>
    public static LensOutput Write(RecordModel type, LensNode node, bool leavesOutInternal = false, bool isInForms = false, int capacity = 1 << 12)
    {
        var writer = new LensWriter(leavesOutInternal, isInForms, capacity);
        writer.Record((RecordCheck)ValueChecks.Of(type), node, type.Document, union: null);
        return writer._json;
    }

    /// <summary>What came along unchanged to a place like its own is copied, and need not be checked again.</summary>
    private void Value(ElementCheck place, LensNode node)
    {
        if (!_leavesOutInternal && !_isInForms && node.IsTakenAlong(place, out DataNode source))
        {
            _json.Take(source, _isTold);
        }
        else
        {
            Value(place.Value, node);
        }
    }

    private void Value(ValueCheck check, LensNode node)
    {
        switch (check)
        {
            case NamedListCheck named:
                Value(named.Collection, node);
                break;
            case ListCheck list when node.IsArray:
                Items(list.Element, node);
                break;
            case MapCheck map when node.IsObject:
                Map(map.Value, node);
                break;
            case RecordCheck record when node.IsObject:
                Record(record, node, document: null, union: null);
                break;
            case TaggedUnionCheck union when Branch(union.Model, node) is RecordCheck branch:
                Record(branch, node, document: null, union.Model);
                break;
            case UntaggedUnionCheck union when Branch(union.Model, node) is { } branch:
                Untold(branch, node);
                break;
            default:
                node.Write(_json);
                break;
        }
    }

    /// <summary>A value that a reader may take for another branch or field: by its look, or by its name.</summary>
    private void Untold(ValueCheck check, LensNode node)
    {
        var wasTold = _isTold;
        _isTold = false;
        Value(check, node);
        _isTold = wasTold;
    }

    private void Items(ElementCheck element, LensNode node)
    {
        _json.Open(DataKind.Array);
        foreach (var item in node.Items!)
        {
            Value(element, item);
        }

        _json.Close();
    }

    private void Map(ElementCheck value, LensNode node)
    {
        _json.Open(DataKind.Object);
        foreach (var member in node.Members!)
        {
            _json.Name(member.Name);
            Value(value, member.Value);
        }

        _json.Close();
    }

    private void Record(RecordCheck record, LensNode node, DocumentModel? document, UnionModel? union)
    {
        _json.Open(DataKind.Object);
        if (document is { Tag: { } tag, Value: { } value })
        {
            _json.Name(tag);
            _json.Text(value);
        }

        var members = node.Members!;
        Span<bool> written = members.Count <= FewMembers ? stackalloc bool[FewMembers] : new bool[members.Count];
        if (union?.Tag is { } unionTag && members.FindIndex(m => m.Name == unionTag) is >= 0 and var told && !HasField(record, unionTag))
        {
            written[told] = true;
            _json.Name(unionTag);
            members[told].Value.Write(_json);
        }

        Fields(record, members, written);
        for (var i = 0; i < members.Count; i++)
        {
            if (!written[i])
            {
                Other(record, members[i]);
            }
        }

        _json.Close();
    }

    private void Fields(RecordCheck record, List<LensMember> members, Span<bool> written)
    {
        var fields = record.Fields;
        Span<int> places = fields.Length <= FewMembers ? stackalloc int[FewMembers] : new int[fields.Length];
        var next = 0;
        for (var i = 0; i < members.Count; i++)
        {
            // Most members stand in the schema's order, under the names that they have there.
            var member = members[i];
            var expected = next < fields.Length && fields[next].Model.Name == member.Name ? fields[next] : record.FindField(member.Name);
            if (!member.IsUnknown && expected is { IsRest: false } field && places[field.Index] == 0)
            {
                places[field.Index] = i + 1;
                written[i] = true;
                next = field.Index + 1;
            }
        }

        foreach (var field in fields)
        {
            if (places[field.Index] == 0 || (field.Model.IsInternal && _leavesOutInternal))
            {
                continue;
            }

            var value = members[places[field.Index] - 1].Value;
            if (!_isInForms || !TryForm(record, field, value))
            {
                Name(field);
                Value(field.Value, value);
            }
        }
    }

    /// <summary>What no field of the target is called: the entries of its rest, or what nobody knows.</summary>
    private void Other(RecordCheck record, LensMember member)
    {
        if (record.Rest is { } rest && !member.IsUnknown && member.Name == rest.Model.Name && member.Value.IsObject)
        {
            foreach (var entry in member.Value.Members!)
            {
                _json.Name(entry.Name);
                Untold(rest.Map!.Value.Value, entry.Value);
            }
        }
        else
        {
            _json.Name(member.Name);
            member.Value.Write(_json);
        }
    }

    private static bool HasField(RecordCheck record, string jsonName) => Array.Exists(record.Fields, f => f.Model.JsonName == jsonName);

    private static ValueCheck? Branch(UnionModel union, LensNode node)
    {
        var branches = s_branches.GetValue(union, static u => new Branches(u));
        var index = UnionChoice.Find(node, union.Tag, branches.Choices);
        return index < 0 ? null : branches.Checks[index];
    }

    private void Name(FieldCheck field)
    {
        if (field.HasPlainName)
        {
            _json.Name(field.Utf8Name);
        }
        else
        {
            _json.Name(field.Model.JsonName);
        }
    }

    /// <summary>A union's: what tells them, and what they are.</summary>
    private sealed class Branches(UnionModel union)
    {
        private ValueCheck[]? _checks;

        public UnionChoice.Branch[] Choices { get; } = [.. union.Branches.Select(static b =>
            new UnionChoice.Branch(b.Tag, (b.Use.Type as RecordModel)?.Name, (b.Use.Type as RecordModel)?.Fields.Where(static f => f.IsRequired).Select(static f => f.Name).ToList(), b.Use.Type is ListModel))];

        /// <summary>Made late: a branch may hold the union.</summary>
        public ValueCheck[] Checks => _checks ??= [.. union.Branches.Select(static b => ValueChecks.Of(b.Use, FacetSet.None, ReadingForms.None, null, null).Value)];
    }
}
