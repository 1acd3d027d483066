using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>Checks documents against types. Every problem is found; nothing throws.</summary>
internal static class Interpreter
{
    /// <summary>The problems of a document, by place in its text.</summary>
    public static IReadOnlyList<DataProblem> Check(TypeModel type, DataTree tree, CheckOptions options) =>
        Holds(type, tree, options) ? [] : Report(type, tree, options);

    /// <summary>
    /// Whether there is surely nothing to report of a document, not even a note: a pass that only answers yes or does not know, at a small part of what a report costs.
    /// Of YAML nothing is known, nor where the caller wants more than problems.
    /// </summary>
    public static bool Holds(TypeModel type, DataTree tree, CheckOptions options) => Holds(type, tree, options, out _);

    /// <param name="type">The type.</param>
    /// <param name="tree">The document.</param>
    /// <param name="options">Limits, and the rules to run.</param>
    /// <param name="hasUnknown">Whether a document that holds may have members that no field knows.</param>
    public static bool Holds(TypeModel type, DataTree tree, CheckOptions options, out bool hasUnknown)
    {
        hasUnknown = true;
        if (tree.HasPositions || options.KeptMembers is not null || options.OpenReferences is not null)
        {
            return false;
        }

        var run = new CheckRun(tree, options);
        ValueCheck check = ValueChecks.Of(type);
        if ((tree.Root.Kind == DataKind.Null && !check.TakesNull) || !check.Holds(run, tree.Root, []))
        {
            return false;
        }

        RunDeferred(run);
        hasUnknown = run.HasUnknownMembers;
        return !run.HasFindings;
    }

    /// <summary>The problems of a document, found one by one: what <see cref="Holds(TypeModel, DataTree, CheckOptions)"/> is measured by.</summary>
    public static IReadOnlyList<DataProblem> Report(TypeModel type, DataTree tree, CheckOptions options) =>
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
        RunDeferred(run);
        return run.ToProblems();
    }

    private static void RunDeferred(CheckRun run)
    {
        foreach (RuleSite site in run.Deferred)
        {
            run.Options.Rules?.RunAtEnd(site);
        }
    }
}
