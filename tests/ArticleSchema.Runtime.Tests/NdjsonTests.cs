using System.IO.Pipelines;
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
    public async Task Read_SplitAtEveryByte_IsTheSame()
    {
        byte[] text = Encoding.UTF8.GetBytes($"{A}\r\n\n{B}\nbad\n{A}");
        for (var split = 0; split <= text.Length; split++)
        {
            (await Read(new SplitStream(text, split))).ShouldBe("1:A 3:Bé 4:! 5:A", $"split at {split}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public async Task Read_OnSeveralThreads_KeepsTheOrder(int parallelism)
    {
        // Some blocks' worth, with a bad, a blank and an overlong line in each.
        var text = new StringBuilder();
        for (var i = 0; i < 5000; i++)
        {
            text.Append(i % 100 == 0 ? "bad" : i % 100 == 1 ? "" : i % 100 == 2 ? new string('x', 3000) : $$"""{"name":"N{{i}}","role":"author","u":"{{new string('y', 200)}}"}""").Append('\n');
        }
        byte[] utf8 = Encoding.UTF8.GetBytes(text.ToString());
        var options = new ValidationOptions { MaxBytes = 2000 };
        string one = await Read(utf8, 10_000, options);
        using var stream = new PieceStream(utf8, 10_000);
        (await Describe(Ndjson.ReadAsync<Person>(stream, parallelism, options))).ShouldBe(one);
        using var again = new PieceStream(utf8, 7777);
        var verdicts = new List<bool>();
        await foreach (NdjsonLine<Person> line in Ndjson.ValidateAsync<Person>(again, parallelism, options))
        {
            verdicts.Add(line.Report.IsValid);
        }
        verdicts.Count(v => !v).ShouldBe(100);
        verdicts.Count.ShouldBe(4950);
    }

    [Fact]
    public async Task Read_Cancelled_Stops()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(A + "\n", 10_000)));
        foreach (int parallelism in (int[])[0, 1, 4])
        {
            using var stop = new CancellationTokenSource();
            using var stream = new MemoryStream(text);
            IAsyncEnumerable<NdjsonLine<Person>> lines = parallelism == 0
                ? Ndjson.ReadAsync<Person>(stream, cancellationToken: stop.Token)
                : Ndjson.ReadAsync<Person>(stream, parallelism, cancellationToken: stop.Token);
            var read = 0;
            await Should.ThrowAsync<OperationCanceledException>(async () =>
            {
                await foreach (NdjsonLine<Person> line in lines)
                {
                    if (++read == 10)
                    {
                        await stop.CancelAsync();
                    }
                }
            });
            read.ShouldBe(10);
        }
    }

    [Fact]
    public async Task Pipes_WrittenAndRead_GiveTheSame()
    {
        Person[] people = [.. Enumerable.Range(0, 2000).Select(i => Forward.Read<Person>($$"""{"name":"N{{i}}","role":"author"}"""))];
        var pipe = new Pipe();
        Task writing = Task.Run(async () =>
        {
            await Ndjson.WriteAsync(people, pipe.Writer);
            await pipe.Writer.CompleteAsync();
        });
        var read = new List<Person>();
        await foreach (NdjsonLine<Person> line in Ndjson.ReadAsync<Person>(pipe.Reader))
        {
            read.Add(line.Value!);
        }
        await writing;
        read.ShouldBe(people);
    }

    [Fact]
    public async Task Write_ValueThatIsNone_LeavesTheLinesBefore()
    {
        using var stream = new MemoryStream();
        await Should.ThrowAsync<InvalidOperationException>(() => Ndjson.WriteAsync([Forward.Read<Person>(A), new Person { Name = null!, Role = default }], stream));
        (await Read(stream.ToArray(), 10, ValidationOptions.Default)).ShouldBe("1:A");
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
        return await Read(stream, options);
    }

    private static Task<string> Read(Stream stream, ValidationOptions? options = null) => Describe(Ndjson.ReadAsync<Person>(stream, options));

    private static async Task<string> Describe(IAsyncEnumerable<NdjsonLine<Person>> read)
    {
        var lines = new List<string>();
        await foreach (NdjsonLine<Person> line in read)
        {
            string verdict = line.Report.Problems.Any(problem => problem.Code == "limit") ? "limit" : line.Value?.Name ?? "!";
            lines.Add($"{line.Number}:{verdict}");
        }
        return string.Join(' ', lines);
    }

    // The first read ends at a byte, the next takes the rest.
    private sealed class SplitStream(byte[] text, int split) : MemoryStream(text)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(Position < split ? buffer[..Math.Min(split - (int)Position, buffer.Length)] : buffer, cancellationToken);
    }

    private sealed class PieceStream(byte[] text, int piece) : MemoryStream(text)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
