using System.Text.Json;
using ArticleSchema.JsonSchema;

namespace ArticleSchema.Cli.Output;

/// <summary>An array with one object a line, written as they come.</summary>
internal sealed class JsonFindingWriter(TextWriter output) : FindingWriter
{
    private string _separator = "[\n";

    public override void Dispose()
    {
        output.WriteLine(_separator == "[\n" ? "[]" : "\n]");
        output.Flush();
    }

    protected override void WriteFinding(Finding finding)
    {
        output.Write(_separator);
        _separator = ",\n";
        output.Write(ReadableJson.Of(json => Write(json, finding), indented: false));
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteNumber("endLine", finding.EndLine);
        json.WriteNumber("endColumn", finding.EndColumn);
        json.WriteString("severity", Name(finding.Severity));
        json.WriteString("code", finding.Code);
        if (finding.Pointer is not null)
        {
            json.WriteString("pointer", finding.Pointer);
        }

        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }
}
