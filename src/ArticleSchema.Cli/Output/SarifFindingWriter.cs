using System.Text.Json;
using ArticleSchema.JsonSchema;

namespace ArticleSchema.Cli.Output;

/// <summary>SARIF 2.1.0, which code scanners read; the results are written as they come.</summary>
internal sealed class SarifFindingWriter(TextWriter output) : FindingWriter
{
    private bool _isOpen;

    public override void Dispose()
    {
        Open("");
        output.WriteLine("]}]}");
        output.Flush();
    }

    protected override void WriteFinding(Finding finding)
    {
        Open(",\n");
        output.Write(ReadableJson.Of(json => Write(json, finding), indented: false));
    }

    private void Open(string separator)
    {
        output.Write(_isOpen
            ? separator
            : """
            {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"articleschema"}},"columnKind":"utf16CodeUnits","results":[

            """.ReplaceLineEndings("\n"));
        _isOpen = true;
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("level", finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "note" });
        json.WriteStartObject("message");
        json.WriteString("text", finding.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(finding.File).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (finding.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.Line);
            json.WriteNumber("startColumn", finding.Column);
            json.WriteNumber("endLine", finding.EndLine);
            json.WriteNumber("endColumn", Math.Max(finding.EndColumn, finding.EndLine == finding.Line ? finding.Column : 1));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (finding.Pointer is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", finding.Pointer);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
