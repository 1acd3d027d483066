using ArticleSchema.Benchmarks.Build;

namespace ArticleSchema.Benchmarks.Quick;

/// <summary>What a build pays for schemas.</summary>
internal static class BuildCases
{
    public const string Yaml = "YamlDotNet, YamlStream of 200 files";
    public const string Bind = "parse, bind and check 200 files";
    public const string Cold = "generator, 200 files for the first time";
    public const string Edit = "generator, one of 200 files edited";
    public const string EmptyEdit = "empty generator, one of 200 files edited";
    public const string EditAlone = "generator, that file edited where it is the only one";
    public const string FirstAlone = "generator, that file for the first time where it is the only one";
    public const string OneFile = "parse, bind and check 1 file";
    public const string Keystroke = "generator, a keystroke in C#";
    public const string EmptyKeystroke = "empty generator, a keystroke in C#";
    public const string FilesEdit = "generator of as many C# files, one of 200 edited";
    public const string FilesKeystroke = "generator of as many C# files, a keystroke in C#";

    /// <summary>Schemas as the tool reads them: measured before compilations of hundreds of files are kept, which every collection of garbage would have to look through.</summary>
    public static IReadOnlyList<Case> Reading()
    {
        (string Path, string Text)[] files = SchemaFiles.All();
        var reading = new SchemaReading(files);
        ArticleCases.Expect(reading.Bind() == 0);
        return [new(Yaml, files.Length, reading.ParseYaml), new(Bind, files.Length, () => reading.Bind())];
    }

    /// <summary>The generator, in compilations that are kept.</summary>
    public static IReadOnlyList<Case> Generating()
    {
        (string Path, string Text)[] files = SchemaFiles.All();
        var oneFile = new SchemaReading(files[..1]);
        var generator = new GeneratorSession(files);
        var alone = new GeneratorSession(SchemaFiles.EditedAlone());
        var empty = new GeneratorSession(files, generator: new EmptyGenerator());
        var others = new GeneratorSession(files, generator: new FilesGenerator(generator.Sources().Keys, files.Length));
        ArticleCases.Expect(others.Sources().Count == generator.Sources().Count);
        return
        [
            new(Cold, files.Length, () => generator.RunCold()),
            new(Edit, files.Length, generator.RunEdited),
            new(EmptyEdit, files.Length, empty.RunEdited),
            new(EditAlone, 1, alone.RunEdited),
            new(FirstAlone, 1, () => alone.RunCold()),
            new(FilesEdit, files.Length, others.RunEdited),
            new(OneFile, 1, () => oneFile.Bind()),
            new(Keystroke, files.Length, generator.RunKeystroke),
            new(EmptyKeystroke, files.Length, empty.RunKeystroke),
            new(FilesKeystroke, files.Length, others.RunKeystroke),
        ];
    }
}
