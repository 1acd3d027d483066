using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleSchema.JsonSchema;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Cli.Output;

/// <summary>A comparison, written out.</summary>
internal sealed class DiffReport
{
    private readonly Comparison _comparison;
    private readonly SchemaSyntax _new;
    private readonly string _today;
    private readonly ChangeSpans _spans;

    public DiffReport(Comparison comparison, SchemaSyntax @new, string today)
    {
        _comparison = comparison;
        _new = @new;
        _today = today;
        _spans = new ChangeSpans(@new);
    }

    /// <summary>Whether something breaks what the new version promises, and nobody accepted it.</summary>
    public bool Breaks => _comparison.Changes.Any(IsBreaking);

    public string Write(string format) => format switch
    {
        "json" => Json() + "\n",
        "text" => Text(),
        _ => InFormat(format),
    };

    private string Compatibility => _comparison.New.Compatibility;

    private bool IsBreaking(Change change) => !change.IsCompatible(Compatibility) && !IsAccepted(change);

    private bool IsAccepted(Change change) =>
        _new.Accepts.Any(a => a.Change.Value.Trim() == change.Fingerprint && (a.Until is null || string.CompareOrdinal(_today, a.Until.Value) <= 0));

    private string Text()
    {
        var text = new StringBuilder();
        foreach (Change change in _comparison.Changes)
        {
            string mark = IsBreaking(change) ? Terminal.Paint("breaks  ", Colour.Red) : change.IsCompatible(Compatibility) ? Terminal.Paint("ok      ", Colour.Green) : Terminal.Paint("accepted", Colour.Yellow);
            text.Append(CultureInfo.InvariantCulture, $"{mark} {change.Fingerprint}\n");
            text.Append(CultureInfo.InvariantCulture, $"         {change.Rule.Change}: backward {Verdicts.Text(change.Backward)}, forward {Verdicts.Text(change.Forward)}, source {change.Rule.Source}, raw {change.Rule.Raw}\n");
            Append(text, "old document, new reader", change.BackwardWitness);
            Append(text, "new document, old reader", change.ForwardWitness);
        }

        int breaking = _comparison.Changes.Count(IsBreaking);
        string count = _comparison.Changes.Count == 0 ? "nothing changed" : Count(_comparison.Changes.Count, "change");
        text.Append(CultureInfo.InvariantCulture, $"{count}{(breaking == 0 ? "" : $", {breaking} of them {(breaking == 1 ? "breaks" : "break")} what '{Compatibility}' promises")}\n");
        return text.ToString();
    }

    private static string Count(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    private static void Append(StringBuilder text, string what, Witness? witness)
    {
        if (witness is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"         {what}: {witness.Type} {Shorten(witness.Json)}\n           {witness.Outcome}\n");
        }
    }

    private static string Shorten(string json) => json.Length <= 300 ? json : json[..200] + "…" + json[^60..];

    private string InFormat(string format)
    {
        var text = new StringWriter { NewLine = "\n" };
        using (FindingWriter writer = FindingWriter.Create(format, text))
        {
            writer.Write(_comparison.Changes.Select(ToFinding));
        }

        return text.ToString();
    }

    private Finding ToFinding(Change change)
    {
        TextSpan span = _new.Source.Clamp(_spans.Of(change.Place));
        LinePosition start = _new.Source.GetPosition(span.Start);
        LinePosition end = _new.Source.GetPosition(span.End);
        Witness? witness = change.BackwardWitness ?? change.ForwardWitness;
        string message = $"{change.Fingerprint}: backward {Verdicts.Text(change.Backward)}, forward {Verdicts.Text(change.Forward)}, source {change.Rule.Source}, raw {change.Rule.Raw}"
            + (witness is null ? "" : $"; {Shorten(witness.Json)} gives {witness.Outcome}");
        FindingSeverity severity = IsBreaking(change) ? FindingSeverity.Error : change.IsCompatible(Compatibility) ? FindingSeverity.Info : FindingSeverity.Warning;
        return new Finding(_new.Source.Path, start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1, severity, change.Rule.Id, message);
    }

    private string Json() => ReadableJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("old", _comparison.Old.Id + "@" + _comparison.Old.Version);
        json.WriteString("new", _comparison.New.Id + "@" + _comparison.New.Version);
        json.WriteString("compatibility", Compatibility);
        json.WriteBoolean("breaks", Breaks);
        json.WriteStartArray("changes");
        foreach (Change change in _comparison.Changes)
        {
            Write(json, change);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("change", change.Fingerprint);
        json.WriteString("rule", change.Rule.Id);
        json.WriteString("backward", Verdicts.Text(change.Backward));
        json.WriteString("forward", Verdicts.Text(change.Forward));
        json.WriteString("source", change.Rule.Source);
        json.WriteString("raw", change.Rule.Raw);
        json.WriteBoolean("breaks", IsBreaking(change));
        if (!change.IsCompatible(Compatibility) && IsAccepted(change))
        {
            json.WriteBoolean("accepted", true);
        }

        Write(json, "backwardWitness", change.BackwardWitness);
        Write(json, "forwardWitness", change.ForwardWitness);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Witness? witness)
    {
        if (witness is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("type", witness.Type);
        json.WritePropertyName("document");
        json.WriteRawValue(witness.Json, skipInputValidation: true);
        json.WriteString("outcome", witness.Outcome);
        json.WriteEndObject();
    }
}
