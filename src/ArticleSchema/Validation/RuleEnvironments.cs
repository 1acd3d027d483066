using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Rules;

namespace ArticleSchema;

/// <summary>What rules are told by the options: the time, and parameters as text of their types.</summary>
internal static class RuleEnvironments
{
    // Options are immutable and few: their parameters become UTF-8 once.
    private static readonly ConditionalWeakTable<ValidationOptions, Dictionary<string, byte[]>> s_parameters = [];

    /// <summary>The text of a parameter that the options set.</summary>
    internal static bool TryParameter(ValidationOptions options, string name, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (options.Parameters.Count == 0)
        {
            return false;
        }
        Dictionary<string, byte[]> texts = s_parameters.GetValue(options, static options => Of(options).Parameters
            .ToDictionary(static parameter => parameter.Key, static parameter => Encoding.UTF8.GetBytes(parameter.Value), StringComparer.Ordinal));
        bool isSet = texts.TryGetValue(name, out byte[]? utf8);
        text = utf8;
        return isSet;
    }

    internal static RuleEnvironment Of(ValidationOptions options)
    {
        if (options.Time is null && options.Parameters.Count == 0)
        {
            return RuleEnvironment.Empty;
        }

        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, object? value) in options.Parameters)
        {
            if (value is not null)
            {
                parameters[name] = ToText(value);
            }
        }

        return new() { NowTicks = options.Time?.GetUtcNow().UtcTicks, Parameters = parameters };
    }

    private static string ToText(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        TimeSpan span => ToText(span),
        DateTimeOffset moment => ToText(moment),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string ToText(TimeSpan value)
    {
        Span<byte> text = stackalloc byte[64];
        int length = DurationFormat.Format(value.Ticks, text);
        return System.Text.Encoding.UTF8.GetString(text[..length]);
    }

    private static string ToText(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampFormat.MaxLength];
        int length = TimestampFormat.Format(value.UtcTicks, (short)value.TotalOffsetMinutes, text);
        return System.Text.Encoding.UTF8.GetString(text[..length]);
    }
}
