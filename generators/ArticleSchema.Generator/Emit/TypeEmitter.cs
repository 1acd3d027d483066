using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints one type.</summary>
internal static class TypeEmitter
{
    public static string Emit(TypeEmit type)
    {
        var source = new SourceWriter();
        switch (type)
        {
            case RecordEmit record:
                RecordEmitter.Emit(source, record);
                break;
            case EnumEmit { IsOpen: true } @enum:
                OpenEnumEmitter.Emit(source, @enum);
                break;
            case EnumEmit @enum:
                ClosedEnumEmitter.Emit(source, @enum);
                break;
            case UnionEmit union:
                UnionEmitter.Emit(source, union);
                break;
            case ScalarEmit scalar:
                ScalarEmitter.Emit(source, scalar);
                break;
            case MixinEmit mixin:
                MixinEmitter.Emit(source, mixin);
                break;
            case VersionsEmit versions:
                VersionsEmitter.Emit(source, versions);
                break;
            case LensClassEmit lensClass:
                LensCodeEmitter.Emit(source, lensClass);
                break;
            case ReleaseTablesEmit release:
                ReleaseTablesEmitter.Emit(source, release);
                break;
        }

        return source.ToString();
    }

    /// <summary>The comment and the attributes above a type.</summary>
    public static void Heading(SourceWriter source, SchemaTypeEmit type, string converter, string? tokens = null)
    {
        CSharp.Summary(source, type.Description, type.File);
        source.Line($"[{TypeNames.Generated}SchemaModel({string.Join(", ", type.Table.Mentions.Prepend($"{tokens ?? type.Name}.SchemaText"))})]");
        source.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]");
        Obsolete(source, type.Obsolete);
    }

    public static void Obsolete(SourceWriter source, string? message)
    {
        if (message is not null)
        {
            source.Line($"[global::System.Obsolete({CSharp.Literal(message)})]");
        }
    }

    /// <summary>The members through which every type but an enum is read, checked and written.</summary>
    public static void Surface(SourceWriter source, string name, bool isClass)
    {
        var bytes = "global::System.ReadOnlySpan<byte> utf8Json";
        var options = $"{TypeNames.Runtime}ValidationOptions? options = null";
        var report = $"{TypeNames.Runtime}ValidationReport";
        var schemaType = $"{TypeNames.Generated}SchemaType";
        var value = isClass ? $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {name}? value" : $"out {name} value";
        source.Line($"/// <summary>Reads and validates one JSON document.</summary>");
        source.Line($"/// <exception cref=\"{TypeNames.Runtime}ArticleSchemaException\">It is not valid; the exception has the whole report.</exception>");
        source.Line($"public static {name} Read({bytes}, {options}) => {schemaType}.Read<{name}>(utf8Json, options);").Line();
        source.Line("/// <summary>Reads and validates one JSON document; false exactly if the report holds an error.</summary>");
        source.Line($"public static bool TryRead({bytes}, {value}, out {report} report, {options}) =>");
        source.Line($"    {schemaType}.TryRead<{name}>(utf8Json, out value, out report, options);").Line();
        source.Line("/// <summary>Validates one JSON document; no object is made.</summary>");
        source.Line($"public static {report} Validate({bytes}, {options}) => {schemaType}.Validate<{name}>(utf8Json, options);").Line();
        source.Line("/// <summary>Validates the object as it stands: constraints and rules.</summary>");
        source.Line($"public {report} Validate({options}) => {schemaType}.Validate<{name}>(this, options);").Line();
        const string Throws = "<inheritdoc cref=\"ToUtf8Json\" path=\"/exception\"/>";
        source.Line($"/// <summary>Writes the object as JSON.</summary>{Throws}");
        source.Line($"public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => {schemaType}.WriteTo<{name}>(this, writer);").Line();
        source.Line($"/// <summary>Writes the object as JSON in UTF-8 to a buffer.</summary>{Throws}");
        source.Line($"public void WriteTo(global::System.Buffers.IBufferWriter<byte> writer, {TypeNames.Runtime}WriteOptions? options = null) => {schemaType}.WriteTo<{name}>(this, writer, options);").Line();
        source.Line("/// <summary>The object as JSON in UTF-8.</summary>");
        source.Line("/// <exception cref=\"global::System.InvalidOperationException\">A required value is missing.</exception>");
        source.Line($"public byte[] ToUtf8Json({TypeNames.Runtime}WriteOptions? options = null) => {schemaType}.ToUtf8Json<{name}>(this, options);").Line();
    }

    public static void Table(SourceWriter source, SchemaTypeEmit type)
    {
        source.Line($"static {TypeNames.Generated}TypeTable {TypeNames.Runtime}ISchemaType<{type.Name}>.Table {{ get; }} = {NewTable(type.Table)};").Line();
        source.Line($"private const string SchemaText = {CSharp.Raw(type.Table.Text)};");
    }

    public static string NewTable(TableEmit table)
    {
        var interpreted = table.IsInterpreted ? ", isInterpreted: true" : "";
        interpreted += table.WritesForms ? ", writesForms: true" : "";
        return $"new(SchemaText, static () => [{string.Join(", ", table.Uses)}]{interpreted})";
    }

    public static void Patterns(SourceWriter source, EquatableArray<string> patterns)
    {
        for (var i = 0; i < patterns.Count; i++)
        {
            source.Line($"private static readonly {TypeNames.Generated}TextPattern s_pattern{i} = new({CSharp.Literal(patterns[i])});").Line();
        }
    }

    /// <summary>The signature of the reading method.</summary>
    public static void OpenRead(SourceWriter source, TypeEmit type)
    {
        var name = type.Name;
        var nullable = type is RecordEmit ? "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] " : "";
        source.Line("/// <inheritdoc/>");
        source.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        source.Line($"public static bool ReadJson<TMode>(ref {TypeNames.Generated}JsonScanner json, {nullable}out {name} value)");
        source.Line($"    where TMode : struct, {TypeNames.Generated}IReadMode");
        source.Open();
        Note(source, type);
    }

    public static void Note(SourceWriter source, TypeEmit type)
    {
        if (type.IsNoted)
        {
            source.Line("json.Note();");
        }
    }

    /// <summary>The signature of the writing method.</summary>
    public static void OpenWrite(SourceWriter source)
    {
        source.Line("/// <inheritdoc/>");
        source.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        source.Open($"public void WriteJson(ref {TypeNames.Generated}JsonOutput json)");
    }
}
