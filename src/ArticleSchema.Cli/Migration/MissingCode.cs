using ArticleSchema.Language.Lenses;

namespace ArticleSchema.Cli.Migration;

/// <summary>The C# without which a lens does not run, and that the tool does not have.</summary>
internal static class MissingCode
{
    /// <summary>The first that a path asks for; <see langword="null"/> where it asks for none.</summary>
    public static PartsByCode? Of(LensPath path) => path.Steps.SelectMany(static s => s.Lens.Code).FirstOrDefault();

    public static string Describe(PartsByCode code) =>
        $"'{code.Whole}' is taken apart and joined by the C# of '{code.Name.Value}', which only a program that was built with it can run";
}
