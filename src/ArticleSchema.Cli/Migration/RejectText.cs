using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using ArticleSchema.Cli.Documents;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Migration;

/// <summary>
/// A document that was refused, as a line of JSON with its report. Its text stands in <c>document</c>, in <c>base64</c> where it is no UTF-8, and in neither where it is
/// longer than is held.
/// </summary>
internal static class RejectText
{
    public static void Write(IBufferWriter<byte> output, string file, LineBatch batch, int index, IReadOnlyList<DataProblem> problems)
    {
        using (var json = new Utf8JsonWriter(output, JsonLines.Options))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("line", batch.LineOf(index));
            json.WriteStartArray("problems");
            foreach (DataProblem problem in problems)
            {
                Write(json, problem);
            }

            json.WriteEndArray();
            ReadOnlySpan<byte> text = batch.Span(index);
            if (!batch.IsWhole(index))
            {
                json.WriteNumber("bytes", batch.LengthOf(index));
            }
            else if (Utf8.IsValid(text))
            {
                json.WriteString("document", text);
            }
            else
            {
                json.WriteBase64String("base64", text);
            }

            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, DataProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("pointer", problem.Pointer);
        json.WriteNumber("line", problem.Position.Line);
        json.WriteNumber("column", problem.Position.Column);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }
}
