using System.Buffers;
using System.Text.Json;
using ArticleSchema.Benchmarks.Articles;
using ArticleSchema.Benchmarks.Corpus;
using ArticleSchema.Benchmarks.Rivals;

namespace ArticleSchema.Benchmarks.Quick;

/// <summary>What is done with single articles.</summary>
internal sealed class ArticleCases
{
    public const string Reader = "Utf8JsonReader, all tokens";
    public const string ReaderIndented = "Utf8JsonReader, indented";
    public const string ReaderEscaped = "Utf8JsonReader, escaped";
    public const string ReaderShuffled = "Utf8JsonReader, shuffled";
    public const string Validate = "validate";
    public const string ValidateIndented = "validate, indented";
    public const string ValidateEscaped = "validate, escaped";
    public const string ValidateShuffled = "validate, shuffled";
    public const string Report = "report five mistakes";
    public const string Read = "read into the record";
    public const string ReadPlain = "System.Text.Json into a class, no checks";
    public const string Write = "write";
    public const string WriteBuffer = "write into a buffer";
    public const string WritePlain = "System.Text.Json writes the class";
    public const string WritePlainBuffer = "System.Text.Json writes the class into a buffer";
    public const string Tree = "JsonDocument.Parse";

    private readonly Article[] _articles;
    private readonly PlainArticle[] _plain;
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    public ArticleCases(Documents documents)
    {
        _articles = [.. documents.Compact.Select(d => Article.Read(d))];
        _plain = [.. documents.Compact.Select(d => PlainJson.Read(d)!)];
        byte[][] broken = [.. documents.Compact.Select(Mistakes.Five)];
        All =
        [
            Case.Each(Reader, documents.Compact, Tokens),
            Case.Each(ReaderIndented, documents.Indented, Tokens),
            Case.Each(ReaderEscaped, documents.Escaped, Tokens),
            Case.Each(ReaderShuffled, documents.Shuffled, Tokens),
            Case.Each(Validate, documents.Compact, static d => Expect(Article.Validate(d).IsValid)),
            Case.Each(ValidateIndented, documents.Indented, static d => Expect(Article.Validate(d).IsValid)),
            Case.Each(ValidateEscaped, documents.Escaped, static d => Expect(Article.Validate(d).IsValid)),
            Case.Each(ValidateShuffled, documents.Shuffled, static d => Expect(Article.Validate(d).IsValid)),
            Case.Each(Report, broken, static d => Expect(Article.Validate(d).Problems.Count == 5)),
            Case.Each(Read, documents.Compact, static d => Expect(Article.TryRead(d, out _, out _))),
            Case.Each(ReadPlain, documents.Compact, static d => Expect(PlainJson.Read(d) is not null)),
            new(Write, _articles.Length, WriteAll),
            new(WritePlain, _plain.Length, WriteAllPlain),
            new(WriteBuffer, _articles.Length, WriteAllIntoBuffer),
            new(WritePlainBuffer, _plain.Length, WriteAllPlainIntoBuffer),
            Case.Each(Tree, documents.Compact, static d => JsonDocument.Parse(d).Dispose()),
        ];
    }

    public IReadOnlyList<Case> All { get; }

    internal static void Tokens(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
        }
    }

    internal static void Expect(bool isSo)
    {
        if (!isSo)
        {
            throw new InvalidOperationException("A case does not do what it is measured for.");
        }
    }

    private void WriteAll()
    {
        foreach (Article article in _articles)
        {
            article.ToUtf8Json();
        }
    }

    private void WriteAllPlain()
    {
        foreach (PlainArticle article in _plain)
        {
            JsonSerializer.SerializeToUtf8Bytes(article, PlainJson.Relaxed.PlainArticle);
        }
    }

    private void WriteAllIntoBuffer()
    {
        foreach (Article article in _articles)
        {
            _buffer.ResetWrittenCount();
            article.WriteTo(_buffer);
        }
    }

    private void WriteAllPlainIntoBuffer()
    {
        using var writer = new Utf8JsonWriter(_buffer, new() { Encoder = PlainJson.Relaxed.Options.Encoder, SkipValidation = true });
        foreach (PlainArticle article in _plain)
        {
            _buffer.ResetWrittenCount();
            writer.Reset();
            JsonSerializer.Serialize(writer, article, PlainJson.Relaxed.PlainArticle);
        }
    }
}
