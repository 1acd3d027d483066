using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Testing;

/// <summary>A schema file as a compiler is handed it.</summary>
internal sealed class SchemaText(string path, string text, string role = "schema") : AdditionalText
{
    public override string Path { get; } = path;

    public string Role { get; } = role;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
