using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints the part of a record that reads and writes other versions of it.</summary>
internal static class VersionsEmitter
{
    private const string Migration = TypeNames.Generated + "Migration";
    private const string Complement = TypeNames.Runtime + "Complement? complement = null";
    private const string Losses = "out " + TypeNames.Runtime + "LossReport losses";
    private const string Refused = $"/// <exception cref=\"{TypeNames.Runtime}ArticleSchemaException\">It is not valid, or the other version cannot take it; the exception has the whole report.</exception>";

    public static void Emit(SourceWriter source, VersionsEmit type)
    {
        var contract = $"{TypeNames.Runtime}IVersioned<{type.Name}>";
        source.Open($"public partial record {type.Name}{(type.IsDocument ? " : " + contract : "")}");
        if (type.IsDocument)
        {
            source.Line($"static {TypeNames.Generated}VersionTable {contract}.Versions => s_versions;").Line();
            Document(source, type.Name);
        }

        foreach (var kept in type.Kept.Where(k => k.CSharpType is not null))
        {
            Conversions(source, type.Name, kept);
        }

        foreach (var method in type.Lenses.SelectMany(l => l.Up.Concat(l.Down)))
        {
            Method(source, method);
        }

        Table(source, type);
        source.Close();
    }

    private static void Document(SourceWriter source, string name)
    {
        var bytes = "global::System.ReadOnlySpan<byte> utf8Json";
        var written = $"out {TypeNames.Runtime}SchemaVersion written";
        var options = $"{TypeNames.Runtime}ValidationOptions? options = null";
        var value = $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {name}? value";
        var report = $"out {TypeNames.Runtime}ValidationReport report";
        source.Line("/// <summary>Reads a document of any version that is kept, and says which it was written in.</summary>");
        source.Line(Refused);
        source.Line($"public static {name} ReadAny({bytes}, {written}, {options}) => {Migration}.ReadAny<{name}>(s_versions, utf8Json, out written, out _, null, options);").Line();
        source.Line("/// <summary>Reads a document of any version that is kept; says which it was written in, and what had no place in this one.</summary>");
        source.Line(Refused);
        source.Line($"public static {name} ReadAny({bytes}, {written}, {Losses}, {Complement}, {options}) =>");
        source.Line($"    {Migration}.ReadAny<{name}>(s_versions, utf8Json, out written, out losses, complement, options);").Line();
        source.Line("/// <summary>Reads a document of any version that is kept; false exactly if the report holds an error.</summary>");
        source.Line($"public static bool TryReadAny({bytes}, {value}, {written}, {report}, {options}) =>");
        source.Line($"    {Migration}.TryReadAny<{name}>(s_versions, utf8Json, out value, out written, out report, out _, null, options);").Line();
        source.Line("/// <summary>Reads a document of any version that is kept, with what had no place in this one; false exactly if the report holds an error.</summary>");
        source.Line($"public static bool TryReadAny({bytes}, {value}, {written}, {report}, {Losses}, {Complement}, {options}) =>");
        source.Line($"    {Migration}.TryReadAny<{name}>(s_versions, utf8Json, out value, out written, out report, out losses, complement, options);").Line();
        WriteAs(source, name);
    }

    private static void WriteAs(SourceWriter source, string name)
    {
        var options = $"{TypeNames.Runtime}WriteOptions? options = null";
        var unknown = "/// <exception cref=\"global::System.ArgumentException\">The version is not kept.</exception>";
        source.Line("/// <summary>Writes the document as one of another version, <c>\"1.2\"</c>. What has no place there is left out; the other overload says what.</summary>");
        source.Line(unknown).Line(Refused);
        source.Line($"public byte[] WriteAs(string version, {options}) => {Migration}.WriteAs(s_versions, this, version, out _, null, options);").Line();
        source.Line("/// <summary>Writes the document as one of another version, <c>\"1.2\"</c>, and says what has no place there.</summary>");
        source.Line(unknown).Line(Refused);
        source.Line($"public byte[] WriteAs(string version, {Losses}, {Complement}, {options}) => {Migration}.WriteAs(s_versions, this, version, out losses, complement, options);").Line();
    }

    private static void Conversions(SourceWriter source, string name, KeptVersionEmit kept)
    {
        var version = CSharp.Literal(kept.Version);
        var older = kept.CSharpType!;
        source.Line($"/// <summary>What a value of version {kept.Version} is in this one.</summary>");
        source.Line(Refused);
        source.Line($"public static {name} From{kept.Home}({older} older) => {Migration}.FromOlder<{older}, {name}>(s_versions, {version}, older, out _, null);").Line();
        source.Line($"/// <summary>What a value of version {kept.Version} is in this one, and what has no place here.</summary>");
        source.Line(Refused);
        source.Line($"public static {name} From{kept.Home}({older} older, {Losses}, {Complement}) => {Migration}.FromOlder<{older}, {name}>(s_versions, {version}, older, out losses, complement);").Line();
        source.Line($"/// <summary>What this is in version {kept.Version}, and what has no place there.</summary>");
        source.Line(Refused);
        source.Line($"public {older} To{kept.Home}({Losses}, {Complement}) => {Migration}.ToOlder<{name}, {older}>(s_versions, {version}, this, out losses, complement);").Line();
    }

    private static void Method(SourceWriter source, LensMethodEmit method)
    {
        foreach (var field in method.Fields)
        {
            source.Line(field).Line();
        }

        source.Open($"private static {method.To} {method.Name}({(method.HasKey ? "string key, " : "")}{method.From} value, {TypeNames.Generated}Doubt doubt)");
        foreach (var statement in method.Statements)
        {
            source.Line(statement);
        }

        if (method.Doubts.Count > 0)
        {
            source.Open($"if ({string.Join(" || ", method.Doubts)})");
            source.Line($"return doubt.Raise<{method.To}>();").Close().Line();
        }

        source.Open($"return new {method.To}");
        foreach (var member in method.Members)
        {
            source.Line(member);
        }

        source.Close("};").Close().Line();
    }

    private static void Table(SourceWriter source, VersionsEmit type)
    {
        source.Line($"private static readonly {TypeNames.Generated}VersionTable s_versions = new(");
        source.Indented(() =>
        {
            source.Line($"{CSharp.Literal(type.Schema)}, {CSharp.Literal(type.Name)},");
            source.Line($"{Version(type.Current)},");
            source.Line($"[{string.Join(", ", type.Lenses.Select(l => "\n    " + Lens(l)))}],");
            source.Line($"[{string.Join(", ", type.Kept.Select(k => "\n    " + Version(k)))}]{Nested(type)});");
        });
    }

    private static string Nested(VersionsEmit type) =>
        type.Nested.Count == 0 ? "" : $",\nstatic () => [{string.Join(", ", type.Nested.Select(n => $"{Migration}.VersionsOf<{n}>()"))}]";

    private static string Lens(LensEmit lens) =>
        $"new({CSharp.Literal(lens.Text)}, static () => {lens.Older}, static () => {lens.Newer}{Codes(lens)}{Compiled("up", lens.Up)}{Compiled("down", lens.Down)})";

    private static string Compiled(string way, EquatableArray<LensMethodEmit> methods) =>
        methods.Count == 0 ? "" : $",\n        {way}: new {TypeNames.Generated}CompiledLens<{methods[0].From}, {methods[0].To}>({methods[0].Name})";

    private static string Codes(LensEmit lens) => lens.Codes.Count == 0 ? "" : $", [{string.Join(", ", lens.Codes.Select(c => "\n        " + LensCodeEmitter.Adapter(c)))}]";

    private static string Version(KeptVersionEmit kept)
    {
        var tag = kept.Tag is { } told ? $"{CSharp.Literal(told.Name)}, {CSharp.Literal(told.Value)}" : "null, null";
        return $"new({CSharp.Literal(kept.Version)}, {tag}, {Numbers(kept.Up)}, {Numbers(kept.Down)})";
    }

    private static string Numbers(EquatableArray<int> numbers) => $"[{string.Join(", ", numbers.Select(CSharp.Number))}]";
}
