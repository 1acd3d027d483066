using System.Text;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests.Rules;

/// <summary>A schema in YAML, and what its rules say of documents.</summary>
internal sealed class RuleSchema
{
    private readonly BindingResult _bound;

    public RuleSchema(string types, string head = "")
    {
        var text = $"schema: test/rules\nversion: 1.0\n{head}types:\n{types}";
        _bound = Fixture.Bind([new SourceText("main.schema.yaml", text)]);
        if (_bound.Diagnostics.Length > 0)
        {
            throw new InvalidOperationException(string.Join("\n", _bound.Diagnostics) + "\n" + text);
        }
    }

    /// <summary>The digest that a release of it would have.</summary>
    public string Digest => ModelDigest.Compute(_bound.Schemas[0]);

    /// <summary>The problems, each as code, severity and pointer.</summary>
    public string Check(string type, string json, long? nowTicks = null, params (string Name, string Value)[] parameters) =>
        string.Join("; ", Problems(type, json, nowTicks, parameters).Select(p => $"{p.Code} {p.Severity} {p.Pointer}"));

    public IReadOnlyList<DataProblem> Problems(string type, string json, long? nowTicks = null, params (string Name, string Value)[] parameters)
    {
        var model = _bound.Schemas[0].Types.First(t => t.Name == type);
        var environment = new RuleEnvironment
        {
            NowTicks = nowTicks,
            Parameters = parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal),
        };
        // Through the text that generated code carries: what is checked there is checked here.
        return Interpreter.Check(Reread(model, []), Encoding.UTF8.GetBytes(json), new CheckOptions { IsContent = true, Rules = new RuleRunner(environment) });
    }

    private static TypeModel Reread(TypeModel type, Dictionary<TypeModel, TypeModel> known)
    {
        if (known.TryGetValue(type, out var made))
        {
            return made;
        }

        var (text, uses) = ModelTextWriter.Write(type);
        var reread = ModelTextReader.Create(text)!;
        known.Add(type, reread);
        ModelTextReader.Fill(reread, text, [.. uses.Select(u => Reread(u, known))]);
        return reread;
    }
}
