using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Yaml;

/// <summary>A text, plain or quoted.</summary>
internal sealed class YamlScalar : YamlNode
{
    public YamlScalar(TextSpan span, string value, YamlScalarStyle style)
        : base(span)
    {
        Value = value;
        Style = style;
    }

    public string Value { get; }

    public YamlScalarStyle Style { get; }

    /// <summary>Already reported as no part of the language: what is missing in it is nobody's second error.</summary>
    public bool IsRefused { get; init; }

    public bool IsPlain => Style == YamlScalarStyle.Plain;

    /// <summary>Nothing written, or <c>~</c>.</summary>
    public bool IsEmpty => IsPlain && (Value.Length == 0 || Value == "~");

    public override string Kind => IsEmpty ? "nothing" : "a text";
}
