using System.Collections.Concurrent;

namespace ArticleSchema.Parity.Tests;

/// <summary>A type in both forms: the model that the interpreter reads, and the C# that was generated.</summary>
internal abstract class Subject(TypeModel model)
{
    private static readonly ConcurrentDictionary<string, bool> s_codes = new();

    /// <summary>The codes of all problems met so far: what was never met was not compared.</summary>
    public static IEnumerable<string> CodesSeen => s_codes.Keys;

    public TypeModel Model { get; } = model;

    /// <summary>Documents without a problem, and those of them that the interpreter passes without making a report.</summary>
    public (int Well, int Held) Seen { get; private set; }

    /// <summary>In what the ways of reading and checking a document differ; <see langword="null"/> where they agree.</summary>
    public string? Difference(byte[] json)
    {
        try
        {
            return FindDifference(json);
        }
#pragma warning disable CA1031 // Whatever is thrown is a difference: documents never make reading throw.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name}: {exception.Message}\n{string.Join('\n', (exception.StackTrace ?? "").Split('\n').Take(4))}";
        }
    }

    /// <summary>Read and written back.</summary>
    public abstract byte[] Rewrite(byte[] json);

    public static Subject Create(TypeModel model, Type type) =>
        (Subject)Activator.CreateInstance(typeof(Subject<>).MakeGenericType(type), model)!;

    public override string ToString() => Model.Key;

    protected static void Count(IReadOnlyList<DataProblem> problems)
    {
        foreach (DataProblem problem in problems)
        {
            s_codes.TryAdd(problem.Code, true);
        }
    }

    /// <summary>What is passed at first sight must have no problem.</summary>
    protected string? HoldsDifference(byte[] json, IReadOnlyList<DataProblem> problems)
    {
        bool holds = Reports.Holds(Model, json);
        Seen = (Seen.Well + (problems.Count == 0 ? 1 : 0), Seen.Held + (holds ? 1 : 0));
        return holds && problems.Count > 0 ? $"Holds overlooks\n{Reports.Of(problems, withPositions: true)}" : null;
    }

    protected abstract string? FindDifference(byte[] json);
}
