using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints a record: its properties, and one method each to read and to write it.</summary>
internal static partial class RecordEmitter
{
    public static void Emit(SourceWriter source, RecordEmit record)
    {
        TypeEmitter.Heading(source, record, $"{TypeNames.Runtime}SchemaConverter<{record.Name}>");
        var contract = record.IsDocument ? "IDocument" : "ISchemaRecord";
        var bases = string.Concat(record.Interfaces.Select(i => ", " + i));
        source.Open($"public sealed partial record {record.Name} : {TypeNames.Runtime}{contract}<{record.Name}>{bases}");
        foreach (var field in record.AllFields())
        {
            Property(source, record, field);
        }

        if (record.IsOpen)
        {
            source.Line("/// <summary>Members that the schema does not know: kept, compared, and written back.</summary>");
            source.Line($"public {TypeNames.Runtime}UnknownMembers Unknown {{ get; init; }}").Line();
        }

        TypeEmitter.Surface(source, record.Name, isClass: true);
        if (record.IsDocument)
        {
            source.Line("/// <summary>The schema as data: id, version, digest and fields.</summary>");
            source.Line($"public static {TypeNames.Runtime}SchemaInfo Schema => s_schema;").Line();
        }

        foreach (var member in record.Narrowed)
        {
            source.Line($"{member.CSharpType} {member.Interface}.{member.Name} => {member.Expression};").Line();
        }

        Read(source, record);
        Write(source, record);
        RulesEmitter.Emit(source, record.Rules);
        Names(source, record);
        foreach (var field in record.AllFields().Where(f => f.HasSharedDefault))
        {
            source.Line($"private static readonly {field.Value.CSharpType} s_default{field.Name} = {field.Initializer};").Line();
        }

        TypeEmitter.Patterns(source, record.Patterns);
        TypeEmitter.Table(source, record);
        if (record.IsDocument)
        {
            source.Line().Line($"private static readonly {TypeNames.Runtime}SchemaInfo s_schema = {TypeNames.Generated}SchemaType.Schema({TypeNames.Generated}SchemaType.TableOf<{record.Name}>());");
        }

        source.Close();
    }

    private static void Property(SourceWriter source, RecordEmit record, FieldEmit field)
    {
        CSharp.Summary(source, field.Description, record.File);
        TypeEmitter.Obsolete(source, field.Obsolete);
        var required = field.IsRequired && field.Initializer is null ? "required " : "";
        if (IsUri(field))
        {
            // System.Uri compares without the fragment; the field that a record compares is the text.
            var initializer = Start(field) is { } start ? " = " + start : "";
            source.Line($"public {required}{field.CSharpType} {field.Name} {{ get => {Backing(field)}.Value; init => {Backing(field)} = value; }}").Line();
            source.Line($"private {TypeNames.Generated}UriText {Backing(field)}{initializer};").Line();
            return;
        }

        var value = Start(field) is { } given ? $" = {given};" : "";
        source.Line($"public {required}{field.CSharpType} {field.Name} {{ get; init; }}{value}").Line();
    }

    /// <summary>A const that must be there: its initialiser has set it, and reading only checks it.</summary>
    private static bool IsSettled(FieldEmit field) => field is { Value: ConstEmit, Presence: FieldPresence.Required };

    private static bool IsUri(FieldEmit field) => field.Value.CSharpType == "global::System.Uri";

    private static string Backing(FieldEmit field) => "_" + field.Local.TrimStart('@');

    /// <summary>What a property and a local begin with: what takes making is made once.</summary>
    private static string? Start(FieldEmit field) => field.HasSharedDefault ? "s_default" + field.Name : field.Initializer;
}
