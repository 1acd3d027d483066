using System.Text;
using ArticleSchema.Cli.Documents;
using ArticleSchema.Cli.Output;
using ArticleSchema.Language.Content;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Validation;

/// <summary>Validates documents as people keep them, YAML and Markdown with front matter, as a build checks its content. Each is read whole.</summary>
/// <param name="type">What they are to be.</param>
/// <param name="body">The member that takes the text below front matter, if one does.</param>
/// <param name="environment">What rules know.</param>
internal sealed class ContentValidation(TypeModel type, string? body, RuleEnvironment environment)
{
    private static readonly string[] s_extensions = [".yaml", ".yml", ".md"];
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a file is one, by its name.</summary>
    public static bool Takes(string file) => s_extensions.Any(e => file.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong, at the places that it has in the file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<IReadOnlyList<Finding>> CheckAsync(string file, CancellationToken cancellation)
    {
        if (new FileInfo(file) is { Exists: true } info && info.Length > DocumentLimits.MaxBytes)
        {
            return [Findings.Of(new ContentDocument(new SourceText(file, ""), null, new Dictionary<int, int>(), []), DocumentLimits.TooLong(info.Length))];
        }

        byte[] bytes = await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
        int start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return Check(new SourceText(file, s_strict.GetString(bytes, start, bytes.Length - start)));
        }
        catch (DecoderFallbackException failure)
        {
            var before = new SourceText(file, Encoding.UTF8.GetString(bytes, start, failure.Index));
            LinePosition at = before.GetPosition(before.Text.Length);
            return [new Finding(file, at.Line + 1, at.Column + 1, at.Line + 1, at.Column + 1, FindingSeverity.Error, "utf-8", "The text is no UTF-8")];
        }
    }

    private List<Finding> Check(SourceText source)
    {
        ContentDocument document = ContentReader.Read(source, body);
        List<Finding> findings = [.. document.Diagnostics.Select(Findings.Of)];
        if (document.Tree is { } tree)
        {
            var kept = new List<KeptMember>();
            var options = new CheckOptions { IsContent = true, Rules = new RuleRunner(environment), KeptMembers = kept };
            findings.AddRange(Interpreter.Check(type, tree, options).Select(p => Findings.Of(document, p)));
            findings.AddRange(kept.Select(m => ContentCheck.Doubt(document, m)).OfType<Diagnostic>().Select(Findings.Of));
        }

        return findings;
    }
}
