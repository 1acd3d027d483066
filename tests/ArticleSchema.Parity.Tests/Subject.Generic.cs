using System.Text;
using System.Text.Json;
using ArticleSchema.Generated;

namespace ArticleSchema.Parity.Tests;

/// <summary>A type whose C# is <typeparamref name="T"/>.</summary>
internal sealed class Subject<T>(TypeModel model) : Subject(model)
    where T : ISchemaType<T>
{
    public override byte[] Rewrite(byte[] json) => SchemaType.ToUtf8Json(SchemaType.Read<T>(json));

    protected override string? FindDifference(byte[] json)
    {
        IReadOnlyList<DataProblem> oracle = Reports.Expected(Model, json);
        Count(oracle);
        string expected = Reports.Of(oracle, withPositions: true);
        bool isRead = SchemaType.TryRead(json, out T? value, out ValidationReport report);
        return HoldsDifference(json, oracle) ?? Compare("TryRead", expected, Reports.Of(report, withPositions: true))
            ?? Compare("Validate", expected, Reports.Of(SchemaType.Validate<T>(json), withPositions: true))
            ?? (isRead == report.IsValid && (isRead || EqualityComparer<T>.Default.Equals(value, default)) ? null : "TryRead is not of one mind with its report")
            ?? DeserializeDifference(json, oracle, isRead, value)
            ?? (isRead ? WriteDifference(value!, oracle) : null);
    }

    private static string? DeserializeDifference(byte[] json, IReadOnlyList<DataProblem> oracle, bool isRead, T? value)
    {
        try
        {
            T? read = JsonSerializer.Deserialize<T>(json);
            if (read is null)
            {
                // System.Text.Json makes null of null without asking the converter of a class.
                return Reports.Of(oracle, withPositions: false) == "Error type ''" ? null : "JsonSerializer reads nothing";
            }

            return isRead && value!.Equals(read) ? null : $"JsonSerializer reads {Show(read)}, TryRead {Show(value)}";
        }
        catch (ArticleSchemaException exception) when (oracle is not [{ Code: ProblemCodes.Json }])
        {
            return Compare("JsonSerializer", Reports.Of(oracle, withPositions: false), Reports.Of(exception.Report, withPositions: false));
        }
        catch (JsonException exception)
        {
            // Text that is not JSON never reaches our converter as a whole.
            return oracle is [{ Code: ProblemCodes.Json or ProblemCodes.Limit }] ? null : exception.Message;
        }
    }

    private string? WriteDifference(T value, IReadOnlyList<DataProblem> oracle)
    {
        byte[] written = SchemaType.ToUtf8Json(value);
        string text = Encoding.UTF8.GetString(written);
        if (!SchemaType.TryRead(written, out T? again, out ValidationReport report))
        {
            return $"what was written is not valid: {text}\n{report}";
        }

        if (!value.Equals(again) || value.GetHashCode() != again.GetHashCode())
        {
            return $"read again it is not equal: {text}\n{value}\n{again}";
        }

        string twice = Encoding.UTF8.GetString(SchemaType.ToUtf8Json(again));
        string expected = Reports.Of(Reports.Expected(Model, written), withPositions: false);
        return Compare("writing again", text, twice)
            ?? Compare("JsonSerializer.Serialize", text, JsonSerializer.Serialize(value))
            ?? CompareObject(expected, SchemaType.Validate(value))
            ?? (oracle.Count == 0 && WithoutSecondNames(expected).Length > 0 ? $"written without need of a note, read with one: {text}\n{expected}" : null);
    }

    /// <summary>Pointers into an object follow the canonical form, those into what was written the form that was written.</summary>
    private static string? CompareObject(string expected, ValidationReport report)
    {
        string actual = Reports.Of(report, withPositions: false);
        return SchemaType.TableOf<T>().WritesForms
            ? Compare("Validate on the object", WithoutPointers(WithoutSecondNames(expected)), WithoutPointers(actual))
            : Compare("Validate on the object", WithoutSecondNames(expected), actual);
    }

    /// <summary>What is said of a field written under two names is of no use to who holds the object.</summary>
    private static string WithoutSecondNames(string report) =>
        string.Join('\n', report.Split('\n').Where(line => !line.StartsWith("Info also-read", StringComparison.Ordinal)));

    private static string WithoutPointers(string report) =>
        string.Join('\n', report.Split('\n').Select(line => line.Split(" '")[0]).Distinct().Order(StringComparer.Ordinal));

    private static string? Compare(string what, string expected, string actual) =>
        expected == actual ? null : $"{what}:\n{actual}\ninstead of\n{expected}";

    private static string Show(T? value) => value is null ? "nothing" : Encoding.UTF8.GetString(SchemaType.ToUtf8Json(value));
}
