using System.Buffers;
using System.Text.Json;
using ArticleSchema.Cli.Documents;
using ArticleSchema.Cli.Output;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Migration;

/// <summary>Takes the documents of a batch along their ways.</summary>
internal sealed class DocumentMigration(MigrationPlan plan)
{
    private const string Stale = "was kept for the way back, and fits no longer";

    private readonly CheckOptions _options = new() { Rules = new RuleRunner(plan.Rules) };
    private readonly NestedDocuments _nested = new(plan.Graph, keeps: plan.Complement is not null);

    /// <param name="file">The name of the input.</param>
    /// <param name="batch">The documents.</param>
    /// <param name="kept">For the way back, the line of each document; else <see langword="null"/>.</param>
    /// <param name="end">How far the inputs are read behind it.</param>
    public MigratedBatch Run(string file, LineBatch batch, byte[][]? kept, MigrationPosition end)
    {
        var migrated = new MigratedBatch(end, batch.Length);
        for (int i = 0; i < batch.Count; i++)
        {
            if (batch.IsWhole(i))
            {
                Migrate(migrated, file, batch, i, kept?[i]);
            }
            else
            {
                Reject(migrated, file, batch, i, [DocumentLimits.TooLong(batch.LengthOf(i))]);
            }
        }

        batch.Return();
        return migrated;
    }

    private void Migrate(MigratedBatch migrated, string file, LineBatch batch, int index, byte[]? kept)
    {
        // What is kept for the way back must say how, whatever the document is.
        WayBack? back = kept is null ? null : Back(kept, file, batch.LineOf(index));
        if (JsonTree.Parse(batch.Bytes(index), _options, out DataProblem? problem) is not { } tree || (back?.Path ?? plan.Routes.Find(tree, out problem)) is not { } path)
        {
            Reject(migrated, file, batch, index, [problem!]);
            return;
        }

        BroughtWhole whole = _nested.Bring(path.Start, path.Steps.Count > 0, tree, _options);
        PathOutcome? outcome = whole.Tree is null ? null : PathMigration.Run(path, whole.Tree, back?.Kept ?? [], _options);
        if (outcome?.Utf8 is null)
        {
            Reject(migrated, file, batch, index, outcome is null ? whole.Problems : ReferenceEquals(whole.Tree, tree) ? outcome.Problems : InTheWhole(outcome.Problems));
            return;
        }

        var inside = new NestedReturn(_options);
        if (Whole(back, outcome.Utf8, inside, out problem) is not { } written)
        {
            Reject(migrated, file, batch, index, InTheWhole([problem!]));
            return;
        }

        migrated.Output.Write(written);
        migrated.Output.Write("\n"u8);
        int line = batch.LineOf(index);
        IReadOnlyList<NestedLoss> unkept = [.. plan.Complement is null ? whole.Lost : [], .. inside.Lost];
        Keep(migrated, file, line, path, outcome, whole);
        migrated.Findings.AddRange(inside.Stale.Select(l => Lost(file, line, l.Pointer, $"{Stale}: {l.Value}")));
        migrated.Findings.AddRange(unkept.Select(l => Lost(file, line, l.Pointer, $"has no place in {l.Target}, and is not kept: {l.Value}")));
        migrated.Counts += new MigrationCounts(
            1, 0, outcome.Complement.Sum(c => c.Count) + (plan.Complement is null ? 0 : whole.Lost.Count), outcome.Lost.Sum(l => l.Count) + inside.Stale.Count, unkept.Count);
    }

    /// <summary>The document with those inside it that go back as well; it may be more than a reader takes.</summary>
    private byte[]? Whole(WayBack? back, byte[] utf8, NestedReturn inside, out DataProblem? problem)
    {
        problem = null;
        if (back is null or { Inside.Count: 0 })
        {
            return utf8;
        }

        byte[] whole = inside.Into(back, utf8);
        return JsonTree.Parse(whole, _options, out problem) is null ? null : whole;
    }

    /// <summary>Once a document inside was brought along, columns are those of no text that anybody has; pointers hold.</summary>
    private static IReadOnlyList<DataProblem> InTheWhole(IReadOnlyList<DataProblem> problems)
    {
        foreach (DataProblem problem in problems)
        {
            problem.Position = new TextPosition(1, 1);
        }

        return problems;
    }

    private void Keep(MigratedBatch migrated, string file, int line, LensPath path, PathOutcome outcome, BroughtWhole whole)
    {
        if (plan.Complement is not null)
        {
            ComplementText.Write(migrated.Complement, path, outcome.Complement, whole.Keep());
        }
        else
        {
            Report(outcome.Complement, $"has no place in {plan.Target}, and is not kept");
        }

        Report(outcome.Lost, Stale);

        void Report(IReadOnlyList<IReadOnlyList<SetAside>> entries, string why)
        {
            for (int i = 0; i < entries.Count; i++)
            {
                foreach (SetAside entry in entries[i])
                {
                    migrated.Findings.Add(Lost(file, line, path.Steps[i].Lens.PlaceOf(entry), $"{why}: {entry.Value}"));
                }
            }
        }
    }

    private static Finding Lost(string file, int line, string pointer, string why) =>
        new(DocumentFiles.NameOf(file), line, 1, line, 1, FindingSeverity.Warning, "lost", why) { Pointer = pointer };

    private WayBack Back(byte[] line, string file, int number)
    {
        try
        {
            WayBack back = ComplementText.Read(line, plan.Graph, plan.Target);
            return plan.Routes.Paths.Any(p => p.From == back.Path.From)
                ? back
                : throw new UsageException($"'{plan.Kept}' is of documents that became {back.Path.From}; those of {DocumentFiles.NameOf(file)} are another type");
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"'{plan.Kept}' does not say how the document of {DocumentFiles.NameOf(file)}:{number} goes back: {failure.Message}");
        }
    }

    private static void Reject(MigratedBatch migrated, string file, LineBatch batch, int index, IReadOnlyList<DataProblem> problems)
    {
        RejectText.Write(migrated.Rejects, DocumentFiles.NameOf(file), batch, index, problems);
        migrated.Findings.AddRange(Output.Findings.Of(DocumentFiles.NameOf(file), batch, index, problems));
        migrated.Counts += new MigrationCounts(0, 1, 0, 0, 0);
    }
}
