using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Testing;

/// <summary>A schema file as a compiler is handed it.</summary>
internal sealed class SchemaText(string path, string text, string role = "schema", string? type = null, string? key = null, string? body = null, string? project = null) : AdditionalText
{
    public override string Path { get; } = path;

    public string Role { get; } = role;

    /// <summary>Of content: what its item says.</summary>
    public string? Type { get; } = type;

    public string? Key { get; } = key;

    public string? Body { get; } = body;

    /// <summary>Of a reference: the root namespace of the project that it is of.</summary>
    public string? Project { get; } = project;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
