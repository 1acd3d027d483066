using System.Globalization;
using System.Runtime.CompilerServices;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generator.Emit;

/// <summary>The model of a type to what is printed: every decision about C# is taken here.</summary>
internal sealed partial class EmitModelBuilder
{
    private static readonly ConditionalWeakTable<SchemaModel, FileEmit> s_files = new();
    private static readonly ConditionalWeakTable<TypeModel, TypeEmit> s_types = new();

    private readonly InterpretedTypes _interpreted;
    private readonly HashSet<TypeModel> _writesForms;
    private readonly ConditionCompiler _conditions;

    private EmitModelBuilder(IReadOnlyList<SchemaModel> schemas, IEnumerable<TypeModel> types)
    {
        // What is said of a type depends on what it uses, and on nobody who uses it.
        TypeModel[] used = [.. TypeUses.Reachable([.. types])];
        _interpreted = new InterpretedTypes(used);
        _conditions = new ConditionCompiler(schemas, used);
        _writesForms = TypeClosure.WritingForms(used);
    }

    /// <summary>A file for each schema that has types of its own.</summary>
    /// <param name="binding">All schemas.</param>
    /// <param name="previous">The binding before an edit: types that it leaves as they are keep their emit model, and with that their text.</param>
    public static IEnumerable<FileEmit> Build(BindingResult binding, BindingResult? previous = null)
    {
        // A model that was kept from an earlier binding is emitted as it was then: nothing that it depends on has changed.
        var own = binding.Schemas.Where(s => !s.IsReference).ToList();
        var files = own.ConvertAll(FileOf);
        var touched = own.Where((_, i) => files[i] is null).ToList();
        if (touched.Count > 0)
        {
            var builder = new EmitModelBuilder(binding.Schemas, touched.SelectMany(s => s.Types));
            foreach (var schema in touched)
            {
                var before = previous?.Schemas.Where(s => s.Id == schema.Id && s.File == schema.File).Select(FileOf).FirstOrDefault(f => f is not null);
                var built = builder.Build(FileEmit.NameOf(schema), schema.Types, before);
                files[own.IndexOf(schema)] = s_files.GetValue(schema, _ => built);
            }
        }

        return files.OfType<FileEmit>().Where(f => f.Types.Count > 0);
    }

    private static FileEmit? FileOf(SchemaModel schema) => s_files.TryGetValue(schema, out var file) ? file : null;

    /// <summary>A file for each released schema.</summary>
    /// <param name="schemas">All schemas.</param>
    /// <param name="types">Those of their types that are made into C#.</param>
    public static IEnumerable<FileEmit> BuildReleases(IReadOnlyList<SchemaModel> schemas, IReadOnlyCollection<TypeModel> types)
    {
        var builder = new EmitModelBuilder(schemas, types);
        return schemas.Select(s => builder.Build(FileEmit.NameOf(s), s.Types.Where(types.Contains), null)).Where(f => f.Types.Count > 0);
    }

    private FileEmit Build(string hintName, IEnumerable<TypeModel> types, FileEmit? before)
    {
        var emits = new List<TypeEmit>();
        foreach (var type in types.Where(t => !t.IsBroken))
        {
            if (s_types.TryGetValue(type, out var emit))
            {
                emits.Add(emit);
            }
            else if (Build(type) is { } built)
            {
                emits.Add(s_types.GetValue(type, _ => before?.Types.FirstOrDefault(t => t.Name == built.Name && t.Equals(built)) ?? built));
            }
        }

        return new FileEmit(hintName, emits.ToArray());
    }

    private TypeEmit? Build(TypeModel type) => type switch
    {
        RecordModel { IsMixin: true } mixin => BuildMixin(mixin),
        RecordModel record => BuildRecord(record),
        EnumModel @enum => BuildEnum(@enum),
        UnionModel union => BuildUnion(union),
        ScalarModel scalar => BuildScalar(scalar),
        _ => null,
    };

    private RecordEmit BuildRecord(RecordModel record)
    {
        var patterns = new List<string>();
        var locals = new HashSet<string>(s_bodyNames, StringComparer.Ordinal);
        // What refers to a broken type is left out with it: its error is the one to mend.
        var rules = _conditions.Compile(record, patterns, out var places);
        var fields = record.Fields.Where(f => IsWhole(f.Use) && !f.IsRest)
            .Select(f => BuildField(f, locals, patterns) with { Place = places.TryGetValue(f, out var place) ? place : null }).ToArray();
        return new RecordEmit
        {
            Namespace = record.Schema.Namespace ?? "",
            Name = record.Name,
            File = record.Schema.File,
            Description = record.Description ?? $"The record {record.Name} of the schema {record.Schema.Id}.",
            Obsolete = ObsoleteMessage(record.Deprecated),
            Table = BuildTable(record),
            Fields = fields,
            Rest = record.Rest is { } rest && IsWhole(rest.Use) ? BuildField(rest, locals, patterns) : null,
            Prefixes = record.Fields.Where(f => f.Forms.Prefix is not null).Select(f => f.Forms.Prefix!).ToArray(),
            IsOpen = record.IsOpen && record.Rest is null,
            Tag = record.Document is { Tag: { } tag, Value: { } value } ? new TagEmit(tag, value) : null,
            IsDocument = record.Document is not null,
            Interfaces = MixinsOf(record).Select(TypeNames.Interface).ToArray(),
            Narrowed = MixinsOf(record).SelectMany(m => NarrowedMembers(record, m)).ToArray(),
            Rules = rules,
            Patterns = patterns.ToArray(),
        };
    }

    private static FieldEmit BuildField(FieldModel field, HashSet<string> locals, List<string> patterns)
    {
        var value = BuildValue(field.Use, field.Facets, patterns);
        if (field.ConstJson is { } constant)
        {
            value = BuildConst(field.Use, value, constant);
        }

        if (References.IsDecided(field))
        {
            var path = References.Name(field.RefersTo!);
            value = value is ListEmit list ? list with { Element = list.Element with { RefersTo = path } } : value with { RefersTo = path };
        }

        var presence = PresenceOf(field);
        return new FieldEmit
        {
            Name = field.CSharpName,
            Local = LocalName(field.CSharpName, locals),
            JsonName = field.JsonName,
            AlsoRead = field.AlsoWrite is null ? field.AlsoRead.ToArray() : [.. field.AlsoRead, field.AlsoWrite],
            AlsoWrite = field.AlsoWrite,
            Description = field.Description ?? $"The field {field.Name}.",
            Presence = presence,
            Value = value,
            Initializer = Initializer(field, presence),
            Obsolete = presence == FieldPresence.Required ? null : ObsoleteMessage(field.Deprecated),
            IsNoted = field.Deprecated is not null,
            IsInternal = field.IsInternal,
            Place = null,
        };
    }

    private static FieldPresence PresenceOf(FieldModel field) => field.Use.Multiplicity switch
    {
        Multiplicity.Optional => FieldPresence.Optional,
        Multiplicity.List or Multiplicity.Map => FieldPresence.Empty,
        Multiplicity.One when field.DefaultJson is not null => FieldPresence.Default,
        _ => FieldPresence.Required,
    };

    private static string? Initializer(FieldModel field, FieldPresence presence)
    {
        if (field.DefaultJson is { } @default)
        {
            return Literals.Expression(field.Use, @default);
        }

        if (field.ConstJson is { } constant && presence == FieldPresence.Required)
        {
            return Literals.Expression(field.Use, constant);
        }

        return presence == FieldPresence.Empty ? "[]" : null;
    }

    /// <summary>Names that the reading method has for itself.</summary>
    private static readonly string[] s_bodyNames =
        ["json", "value", "seen", "unknown", "member", "text", "item", "list", "map", "count", "more", "unique", "key", "rest", "places", "references", "TMode"];

    private static string LocalName(string name, HashSet<string> taken)
    {
        var local = CSharp.Camel(name);
        for (var suffix = "Member"; local == name || !taken.Add(local); suffix += "_")
        {
            local = CSharp.Camel(name).TrimStart('@') + suffix;
        }

        return local;
    }

    private EnumEmit BuildEnum(EnumModel @enum) => new()
    {
        Namespace = @enum.Schema.Namespace ?? "",
        Name = @enum.Name,
        File = @enum.Schema.File,
        Description = @enum.Description ?? $"The enum {@enum.Name} of the schema {@enum.Schema.Id}.",
        Obsolete = ObsoleteMessage(@enum.Deprecated),
        Table = BuildTable(@enum),
        IsOpen = @enum.IsOpen,
        Tokens = @enum.Tokens.Select(t => new TokenEmit
        {
            Token = t.Token,
            Name = t.CSharpName,
            Description = t.Description ?? $"The token {t.Token}.",
            AlsoRead = t.AlsoRead.ToArray(),
            IsRetired = t.Retired is not null,
            Obsolete = t.Retired is null ? null : $"Retired on {t.Retired}." + (t.Use is null ? "" : $" Use {t.Use}."),
        }).ToArray(),
    };

    private ScalarEmit BuildScalar(ScalarModel scalar)
    {
        var patterns = new List<string>();
        return new ScalarEmit
        {
            Namespace = scalar.Schema.Namespace ?? "",
            Name = scalar.Name,
            File = scalar.Schema.File,
            Description = scalar.Description ?? $"The scalar {scalar.Name} of the schema {scalar.Schema.Id}.",
            Obsolete = ObsoleteMessage(scalar.Deprecated),
            Table = BuildTable(scalar),
            Value = BuildBuiltIn(scalar.BuiltIn, [.. scalar.Chain.Reverse().Select(s => s.Facets)], patterns),
            IsText = scalar.BuiltIn.Kind() == JsonKind.String,
            Rules = _conditions.Compile(scalar, patterns),
            Patterns = patterns.ToArray(),
        };
    }

    /// <summary>In the order in which the scanner numbers them.</summary>
    private static readonly KindSet[] s_kinds = [KindSet.Object, KindSet.Array, KindSet.String, KindSet.Number, KindSet.Boolean, KindSet.Null];

    private UnionEmit BuildUnion(UnionModel union) => new()
    {
        Namespace = union.Schema.Namespace ?? "",
        Name = union.Name,
        File = union.Schema.File,
        Description = union.Description ?? $"The union {union.Name} of the schema {union.Schema.Id}.",
        Obsolete = ObsoleteMessage(union.Deprecated),
        Table = BuildTable(union),
        Tag = union.Tag,
        IsOpen = union.IsOpen,
        ByKind = union.Tag is null ? s_kinds.Select(k => ((UntaggedUnionCheck)ValueChecks.Of(union)).OnlyBranch(k)).ToArray() : Array.Empty<int>(),
        Branches = union.Branches.Where(b => IsWhole(b.Use)).Select(b => new BranchEmit
        {
            Tag = b.Tag,
            Parameter = CSharp.Camel(b.CSharpName),
            Value = BuildValue(b.Use, FacetSet.None, []),
            DeclaresTag = b.Use.Type is RecordModel record && record.Fields.Any(f => f.JsonName == union.Tag),
        }).ToArray(),
    };

    private TableEmit BuildTable(TypeModel type)
    {
        var (text, uses) = TableTexts.Write(type);
        var mentions = uses.Any(u => u is ListModel)
            ? [$"new object[] {{ {string.Join(", ", uses.Select(TableTexts.Mention))} }}"]
            : uses.Select(TableTexts.Mention).ToArray();
        return new TableEmit(text, uses.Select(TableTexts.Expression).ToArray(), mentions, _interpreted.Contains(type), _writesForms.Contains(type));
    }

    private static bool IsWhole(TypeUse use) => use.Type switch
    {
        { IsBroken: true } => false,
        ListModel list => IsWhole(list.Use),
        _ => use.Key is null || IsWhole(use.Key),
    };

    private static string? ObsoleteMessage(DeprecationModel? deprecated)
    {
        if (deprecated is null)
        {
            return null;
        }

        var parts = new List<string>();
        if (deprecated.Since is { } since)
        {
            parts.Add(string.Format(CultureInfo.InvariantCulture, "Deprecated since {0}.", since));
        }

        if (deprecated.Use is { } use)
        {
            parts.Add($"Use {use}.");
        }

        if (deprecated.Note is { } note)
        {
            parts.Add(note);
        }

        return parts.Count == 0 ? "Deprecated." : string.Join(" ", parts);
    }
}
