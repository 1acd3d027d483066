using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>Checks documents against types. Every problem is found; nothing throws.</summary>
internal static class Interpreter
{
    /// <summary>The problems of a document, by place in its text.</summary>
    public static IReadOnlyList<DataProblem> Check(TypeModel type, DataTree tree, CheckOptions options) =>
        Run(new ElementCheck(ValueChecks.Of(type), [], null, null), tree, options);

    /// <summary>Reads and checks JSON text.</summary>
    public static IReadOnlyList<DataProblem> Check(TypeModel type, byte[] utf8, CheckOptions options) =>
        JsonTree.Parse(utf8, options, out DataProblem? problem) is { } tree ? Check(type, tree, options) : [problem!];

    /// <summary>The problems of a value by itself: a default or an example. What it refers to is not looked for.</summary>
    public static IReadOnlyList<DataProblem> Check(TypeUse use, FacetSet facets, DataTree tree, CheckOptions options) =>
        Run(ValueChecks.Of(use, facets, ReadingForms.None, null, null), tree, options);

    /// <summary>The problems of a value in the place of a field, its constant and forms included.</summary>
    public static IReadOnlyList<DataProblem> Check(FieldModel field, DataTree tree, CheckOptions options) =>
        Run(ValueChecks.Of(field.Use, field.Facets, field.Forms, field.ConstJson, null), tree, options);

    private static IReadOnlyList<DataProblem> Run(ElementCheck check, DataTree tree, CheckOptions options)
    {
        var run = new CheckRun(tree, options);
        check.CheckElement(run, tree.Root);
        foreach (RuleSite site in run.Deferred)
        {
            options.Rules?.RunAtEnd(site);
        }

        return run.ToProblems();
    }
}
