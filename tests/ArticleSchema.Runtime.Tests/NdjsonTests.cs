using System.Text;
using ArticleSchema.Runtime.Tests.Subjects;

namespace ArticleSchema.Runtime.Tests;

public sealed class NdjsonTests
{
    private const string A = """{"name":"A","role":"author"}""";
    private const string B = """{"name":"Bé","role":"author"}""";

    [Theory]
    [InlineData($"{A}\n{B}\n", "1:A 2:Bé")]
    [InlineData($"{A}\r\n\r\n{B}", "1:A 3:Bé")]
    [InlineData($"\n  \n{A}\nbad\n{B}\n\n", "3:A 4:! 5:Bé")]
    [InlineData("", "")]
    [InlineData("\n", "")]
    [InlineData("{", "1:!")]
    public async Task Read_Lines_GivesEachWithItsNumber(string text, string expected)
    {
        foreach (int piece in (int[])[1, 7, 1000])
        {
            (await Read(Encoding.UTF8.GetBytes(text), piece, ValidationOptions.Default)).ShouldBe(expected);
        }
    }

    [Fact]
    public async Task Read_OverlongLine_IsReportedAndPassedOver()
    {
        string text = $"{A}\n{new string('x', 1_000_000)}\n{B}\n{new string('y', 1_000_000)}";
        (await Read(Encoding.UTF8.GetBytes(text), 5000, new() { MaxBytes = 100 })).ShouldBe("1:A 2:limit 3:Bé 4:limit");
        (await Read(Encoding.UTF8.GetBytes($"{A}\r\n{B}"), 3, new() { MaxBytes = A.Length })).ShouldBe("1:A 2:limit");
    }

    [Fact]
    public async Task Read_DocumentsLargerThanTheBuffer_AreWhole()
    {
        string name = new('é', 299);
        string line = $$"""{"name":"{{name}}","role":"author","u":"{{new string('x', 200_000)}}"}""";
        (await Read(Encoding.UTF8.GetBytes($"{line}\n{line}\n{A}"), 10_000, ValidationOptions.Default)).ShouldBe($"1:{name} 2:{name} 3:A");
    }

    [Fact]
    public async Task Write_Values_ReadBack()
    {
        Person[] people = [Forward.Read<Person>(A), Forward.Read<Person>(B) with { Unknown = [new("u", RawJson.Parse("[1,\r\n2]"))] }];
        using var stream = new MemoryStream();
        await Ndjson.WriteAsync(people, stream);
        Encoding.UTF8.GetString(stream.ToArray()).Count(c => c == '\n').ShouldBe(2);
        (await Read(stream.ToArray(), 10, ValidationOptions.Default)).ShouldBe("1:A 2:Bé");
        await Should.ThrowAsync<ArgumentException>(() => Ndjson.WriteAsync(people, stream, new() { Indented = true }));
    }

    [Fact]
    public async Task Validate_Lines_GivesTheSameVerdicts()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{A}\nbad\n{B}"));
        var verdicts = new List<bool>();
        await foreach (NdjsonLine<Person> line in Ndjson.ValidateAsync<Person>(stream))
        {
            line.Value.ShouldBeNull();
            verdicts.Add(line.Report.IsValid);
        }
        verdicts.ShouldBe([true, false, true]);
    }

    private static async Task<string> Read(byte[] text, int piece, ValidationOptions options)
    {
        using var stream = new PieceStream(text, piece);
        var lines = new List<string>();
        await foreach (NdjsonLine<Person> line in Ndjson.ReadAsync<Person>(stream, options))
        {
            string verdict = line.Report.Problems.Any(problem => problem.Code == "limit") ? "limit" : line.Value?.Name ?? "!";
            lines.Add($"{line.Number}:{verdict}");
        }
        return string.Join(' ', lines);
    }

    private sealed class PieceStream(byte[] text, int piece) : MemoryStream(text)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
