using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ArticleSchema.Testing;

namespace ArticleSchema.Cli.Tests;

/// <summary>Documents between versions: what comes of them, what is kept, what is refused, and that neither a kill nor a full disk loses or changes a byte.</summary>
public sealed class MigrateTests
{
    private const string Up = "migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output new.ndjson";

    [Fact]
    public async Task Migrate_ThereAndBackWithTheComplement_GivesTheDocumentsAgain()
    {
        string folder = Tool.NewFolder("cli/newsroom");
        string[] briefs = (await File.ReadAllLinesAsync(Path.Combine(folder, "briefs.ndjson")))[..2];
        ToolResult up = (await Tool.RunAsync(folder, Up + " --complement aside.ndjson")).ShouldExit(1);
        up.Errors.ShouldBe("5 documents: 2 written, 3 rejected to new.ndjson.rejects; 1 values set aside\n");
        (await Tool.RunAsync(folder, "migrate --type newsroom/brief:Brief --to 1.1 new.ndjson --output old.ndjson --complement aside.ndjson")).ShouldExit(0).Output.ShouldBeEmpty();
        (await File.ReadAllLinesAsync(Path.Combine(folder, "old.ndjson"))).ShouldBe([briefs[0], briefs[1].Replace("1.0", "1.1", StringComparison.Ordinal)]);
        Directory.EnumerateFiles(folder).ShouldNotContain(f => f.EndsWith(".partial", StringComparison.Ordinal) || f.EndsWith(".journal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Migrate_BackWithAComplementWithoutItsLastLineEnd_ReadsAllOfIt()
    {
        string folder = Tool.NewFolder("cli/newsroom");
        (await Tool.RunAsync(folder, Up + " --complement aside.ndjson")).ShouldExit(1);
        string aside = Path.Combine(folder, "aside.ndjson");
        await File.WriteAllTextAsync(aside, (await File.ReadAllTextAsync(aside)).TrimEnd('\n'));
        (await Tool.RunAsync(folder, "migrate --type newsroom/brief:Brief --to 1.1 new.ndjson --output old.ndjson --complement aside.ndjson")).ShouldExit(0).Errors.ShouldBe("2 documents: 2 written, 0 rejected\n");
    }

    [Fact]
    public async Task Migrate_RefusedDocuments_StandInTheRejectFileWithTheirReports()
    {
        string folder = Tool.NewFolder("cli/newsroom");
        string long16 = "{\"id\":\"" + new string('x', (16 << 20) + 10) + "\"}";
        await File.WriteAllBytesAsync(Path.Combine(folder, "bad.ndjson"),
            [.. "\ufeff"u8, .. "\r\n"u8, .. "{\"id\":\"urn:x:1\",\"head\":\"a\"}\r\n"u8, .. "{\"id\":\""u8, 0xFF, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(long16), .. "\n{\"id\":\"urn:x:2\",\"head\":\"b\"}\n{\"id\":"u8]);
        ToolResult result = (await Tool.RunAsync(folder, "migrate --type newsroom/brief@1.1:Brief --to 2.0 bad.ndjson --output out/../bad2.ndjson --rejects refused --format json")).ShouldExit(1);
        using JsonDocument findings = JsonDocument.Parse(result.Output);
        findings.RootElement.EnumerateArray().Select(f => (f.GetProperty("line").GetInt32(), f.GetProperty("code").GetString())).ShouldBe([(3, "json"), (4, "limit"), (6, "json")]);
        (await File.ReadAllLinesAsync(Path.Combine(folder, "bad2.ndjson"))).Length.ShouldBe(2);
        JsonElement[] refused = [.. (await File.ReadAllLinesAsync(Path.Combine(folder, "refused"))).Select(l => JsonDocument.Parse(l).RootElement)];
        refused.Select(r => r.GetProperty("line").GetInt32()).ShouldBe([3, 4, 6]);
        refused[0].GetProperty("base64").GetBytesFromBase64().ShouldContain((byte)0xFF);
        refused[1].GetProperty("bytes").GetInt64().ShouldBe(long16.Length);
        refused[2].GetProperty("document").GetString().ShouldBe("{\"id\":");
    }

    [Fact]
    public async Task Migrate_ThroughAStepInCSharp_NamesItAndStops()
    {
        string folder = Tool.NewFolder();
        string schemas = Repository.PathOf("tests", "ArticleSchema.Tests", "schemas", "gazette");
        foreach (string file in Directory.EnumerateFiles(schemas, "*.yaml", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, "schemas", Path.GetRelativePath(schemas, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "story.json"), "{}");
        ToolResult result = (await Tool.RunAsync(folder, "migrate --type gazette/story:Story --to 2.0 story.json --output new.json")).ShouldExit(2);
        result.Errors.ShouldContain("story.lens.yaml:11:66: 'pages' is taken apart and joined by the C# of 'PageRange'");
        File.Exists(Path.Combine(folder, "new.json")).ShouldBeFalse();
        (await Tool.RunAsync(folder, "migrate --type gazette/story@1.0:Story --to 1.2 story.json --output new.json")).ShouldExit(1);
    }

    [Theory]
    [InlineData("migrate --type newsroom/brief@1.5:Brief --to 2.0 briefs.ndjson --output new.ndjson", "there is no schema 'newsroom/brief@1.5'")]
    [InlineData("migrate --type newsroom/brief:Brief --to 3.0 briefs.ndjson --output new.ndjson", "there is no schema 'newsroom/brief@3.0'")]
    [InlineData("migrate --type newsroom/brief:Breif --to 2.0 briefs.ndjson --output new.ndjson", "did you mean 'Brief'")]
    [InlineData("migrate --type newsroom/article@1.0:Article --to newsroom/brief@2.0:Brief archive.ndjson --output new.ndjson", "no lens leads from newsroom/article@1.0:Article to newsroom/brief@2.0:Brief; from there documents get to newsroom/article@1.1:Article")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output article.json", "'article.json' exists, and nothing that exists is overwritten")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output schemas", "is a folder")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output new.ndjson --rejects new.ndjson", "is named twice")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output new.ndjson --complement new.ndjson.partial", "is named twice")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output new.ndjson --rejects new.ndjson.journal", "is named twice")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output new.ndjson --complement briefs.ndjson", "is named twice")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output -", "'-' is standard input alone")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 schemas --output new.ndjson", "'schemas' is a folder")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 nothing.ndjson --output new.ndjson", "there is no file 'nothing.ndjson'")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output new.ndjson --complement article.json", "does not say how the document of briefs.ndjson:1 goes back")]
    [InlineData("migrate --type newsroom/brief:Brief --to 2.0 briefs.ndjson --output no/where/new.ndjson", "there is no folder for 'no/where/new.ndjson'")]
    public async Task Migrate_WhatCannotBeDone_SaysWhyAndWritesNothing(string arguments, string why)
    {
        string folder = Tool.NewFolder("cli/newsroom");
        string[] before = [.. Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)];
        (await Tool.RunAsync(folder, arguments)).ShouldExit(2).Errors.ShouldContain(why);
        Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal).ShouldBe(before);
    }

    [Fact]
    public async Task Migrate_BesideWhatIsNoRunOfIts_LeavesIt()
    {
        string folder = Tool.NewFolder("cli/newsroom");
        string partial = Path.Combine(folder, "new.ndjson.partial");
        await File.WriteAllTextAsync(partial, "mine");
        (await Tool.RunAsync(folder, Up)).ShouldExit(2).Errors.ShouldContain("'new.ndjson.partial' exists, and nothing that exists is overwritten");
        (await File.ReadAllTextAsync(partial)).ShouldBe("mine");
        File.Move(partial, Path.Combine(folder, "new.ndjson.journal"));
        await File.AppendAllTextAsync(Path.Combine(folder, "new.ndjson.journal"), "\n");
        (await Tool.RunAsync(folder, Up)).ShouldExit(2).Errors.ShouldContain("'new.ndjson.journal' is no journal");
    }

    [Theory]
    [InlineData("schemas/newsroom/brief.lens.yaml", "rename: { head: headline }", "rename: { heading: headline }", "ART5003")]
    [InlineData("schemas/newsroom/brief.lens.yaml", "      - add: { language: en }\n", "", "required Brief.language has no source")]
    [InlineData("schemas/newsroom/brief.lens.yaml", "wrap: { author: authors }", "split: { from: author, into: [authors], with: Authors }", "is taken apart and joined by the C# of 'Authors'")]
    [InlineData("schemas/releases/newsroom/brief@1.0.schema.yaml", "1..120", "1..100", "ART4004")]
    [InlineData("schemas/newsroom/brief.schema.yaml", "language: language", "language: langauge", "does not build")]
    public async Task Migrate_ThroughWhatDoesNotBuild_SaysSo(string file, string from, string to, string why)
    {
        string folder = Tool.NewFolder("cli/newsroom");
        string text = await File.ReadAllTextAsync(Path.Combine(folder, file));
        text.ShouldContain(from);
        await File.WriteAllTextAsync(Path.Combine(folder, file), text.Replace(from, to, StringComparison.Ordinal));
        (await Tool.RunAsync(folder, Up)).ShouldExit(2).Errors.ShouldContain(why);
    }

    [Fact]
    public async Task Migrate_StaleComplement_IsSaidToBeLost()
    {
        string folder = Tool.NewFolder("cli/newsroom");
        (await Tool.RunAsync(folder, Up + " --complement aside.ndjson")).ShouldExit(1);
        string aside = Path.Combine(folder, "aside.ndjson");
        await File.WriteAllTextAsync(aside, (await File.ReadAllTextAsync(aside)).Replace("/ticker", "/place/ticker", StringComparison.Ordinal));
        ToolResult back = (await Tool.RunAsync(folder, "migrate --type newsroom/brief:Brief --to 1.1 new.ndjson --output old.ndjson --complement aside.ndjson")).ShouldExit(0);
        back.Output.ShouldContain("new.ndjson:1:1: warning lost at /place/ticker: was kept for the way back, and fits no longer: [\"FRY\"]");
        await File.AppendAllTextAsync(aside, await File.ReadAllTextAsync(aside));
        (await Tool.RunAsync(folder, "migrate --type newsroom/brief:Brief --to 1.1 new.ndjson --output other.ndjson --complement aside.ndjson")).ShouldExit(2).Errors.ShouldContain("has more lines than there are documents");
        await File.WriteAllTextAsync(aside, (await File.ReadAllLinesAsync(aside))[0] + "\n");
        (await Tool.RunAsync(folder, "migrate --type newsroom/brief:Brief --to 1.1 new.ndjson --output other.ndjson --complement aside.ndjson")).ShouldExit(2).Errors.ShouldContain("has fewer lines than there are documents");
    }

    [Fact]
    public async Task Migrate_KilledAtAnyMoment_GoesOnToTheSameBytes()
    {
        string folder = await ManyAsync(75_000);
        int seed = Environment.TickCount;
        var random = new Random(seed);
        foreach (string arguments in (string[])[Many("new", "aside"), "migrate --type newsroom/brief@2.0:Brief --to 1.1 whole-new.ndjson --output {0}old.ndjson --complement whole-aside.ndjson --now 2026-06-01"])
        {
            await Tool.RunAsync(folder, Named(arguments, "whole-"));
            int resumed = 0;
            for (int kills = 0; kills < 6; kills++)
            {
                using Process process = Tool.Start(folder, Named(arguments, "killed-").Split(' '));
                resumed += File.Exists(Journal(folder)) && (await File.ReadAllLinesAsync(Journal(folder))).Length > 1 ? 1 : 0;
                if (process.WaitForExit(random.Next(300, 2500)))
                {
                    break;
                }

                process.Kill();
                await process.WaitForExitAsync();
            }

            await Tool.RunAsync(folder, Named(arguments, "killed-"));
            foreach (string whole in Directory.EnumerateFiles(folder, "whole-*"))
            {
                string other = whole.Replace("whole-", "killed-", StringComparison.Ordinal);
                AreSame(other, whole).ShouldBeTrue($"{Path.GetFileName(other)}, resumed {resumed} times, seed {seed}");
            }
        }

        Directory.EnumerateFiles(folder, "*.partial").ShouldBeEmpty();
        Directory.EnumerateFiles(folder, "*.journal").ShouldBeEmpty();
    }

    [Fact]
    public async Task Migrate_GoneOnWithFromAMark_WritesTheRestOnly()
    {
        // More than is written between two marks, however fast.
        string folder = await ManyAsync(200_000);
        string arguments = Named(Many("new", "aside"), "killed-");
        while (!File.Exists(Journal(folder)) || (await File.ReadAllLinesAsync(Journal(folder))).Length < 2)
        {
            using Process process = Tool.Start(folder, arguments.Split(' '));
            while (!process.HasExited && (!File.Exists(Journal(folder)) || (await ReadSharedAsync(Journal(folder))).Count(c => c == '\n') < 2))
            {
                await Task.Delay(5);
            }

            process.HasExited.ShouldBeFalse("the run is too short to be killed");
            process.Kill();
            await process.WaitForExitAsync();
        }

        // Another run must not go on with what this one began.
        foreach (string other in (string[])[arguments.Replace("2026-06-01", "2026-06-02", StringComparison.Ordinal), arguments + " --ndjson"])
        {
            (await Tool.RunAsync(folder, other)).ShouldExit(2).Errors.ShouldContain("is of another run");
        }

        ToolResult rest = (await Tool.RunAsync(folder, arguments)).ShouldExit(1);
        ToolResult whole = (await Tool.RunAsync(folder, Named(Many("new", "aside"), "whole-"))).ShouldExit(1);
        rest.Output.Length.ShouldBeLessThan(whole.Output.Length, "what was reported before is not reported again");
        rest.Errors.ShouldBe(whole.Errors.Replace("whole-", "killed-", StringComparison.Ordinal), "counts are of the whole");
    }

    [Fact]
    public async Task Migrate_FullDisk_SaysSoAndGoesOnLater()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        string folder = await ManyAsync(4_000);
        string arguments = Named(Many("new", "aside"), "full-");
        string partial = Path.Combine(folder, "full-new.ndjson.partial");
        File.CreateSymbolicLink(partial, "/dev/full");
        await File.WriteAllBytesAsync(Path.Combine(folder, "full-new.ndjson.journal"), []);
        ToolResult full = (await Tool.RunAsync(folder, arguments)).ShouldExit(2);
        full.Errors.ShouldContain("full-new.ndjson.partial");
        full.Errors.ShouldNotContain("   at ");
        File.Delete(partial);

        File.Exists(Path.Combine(folder, "full-new.ndjson")).ShouldBeFalse();
        (await Tool.RunAsync(folder, arguments)).ShouldExit(1);
        (await Tool.RunAsync(folder, Named(Many("new", "aside"), "whole-"))).ShouldExit(1);
        AreSame(Path.Combine(folder, "full-new.ndjson"), Path.Combine(folder, "whole-new.ndjson")).ShouldBeTrue();
    }

    private static bool AreSame(string one, string other) => File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));

    private static string Many(string output, string complement) =>
        $"migrate --type newsroom/brief:Brief --to 2.0 many.ndjson many.json --output {{0}}{output}.ndjson --complement {{0}}{complement}.ndjson --rejects {{0}}rejects --now 2026-06-01";

    private static string Named(string arguments, string prefix) => string.Format(System.Globalization.CultureInfo.InvariantCulture, arguments, prefix);

    private static string Journal(string folder) => Directory.EnumerateFiles(folder, "killed-*.journal").FirstOrDefault() ?? Path.Combine(folder, "none");

    private static async Task<string> ReadSharedAsync(string path)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private static async Task<string> ManyAsync(int count)
    {
        string folder = Tool.NewFolder("cli/newsroom");
        await File.WriteAllLinesAsync(Path.Combine(folder, "many.ndjson"), Enumerable.Range(1, count).Select(i => (i % 997) switch
        {
            0 => $$"""{"id":"urn:x:{{i}}","head":""}""",
            1 => "",
            2 => $$"""{"id":"urn:x:{{i}}",""",
            _ => $$"""{"$schema":"newsroom/brief/1.{{i % 2}}","id":"urn:x:{{i}}","head":"Number {{i}}","author":"{{new string('a', i % 50)}}é","ticker":["T{{i}}"]}""",
        }));
        await File.WriteAllTextAsync(Path.Combine(folder, "many.json"), "{\n  \"id\": \"urn:x:0\",\n  \"head\": \"Last\"\n}\n");
        return folder;
    }
}
