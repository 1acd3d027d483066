using System.Buffers;
using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Migration;

/// <summary>What became of some documents, ready to be written.</summary>
internal sealed class MigratedBatch(MigrationPosition end)
{
    public ArrayBufferWriter<byte> Output { get; } = new();

    public ArrayBufferWriter<byte> Complement { get; } = new();

    public ArrayBufferWriter<byte> Rejects { get; } = new();

    public List<Finding> Findings { get; } = [];

    /// <summary>How far the inputs are read behind it, and how many documents it held; of nothing written yet.</summary>
    public MigrationPosition End { get; } = end;

    public MigrationCounts Counts { get; set; }
}
