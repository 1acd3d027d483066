using System.Globalization;
using ArticleSchema;
using Newsroom.Commissions;

namespace Newsroom;

/// <summary>What desks ordered, in whichever version of the schema it was written; and what a partner who knows only the first would not learn of it.</summary>
internal static class CommissionList
{
    private const string OldestVersion = "1.0";

    public static void Print(string folder, TextWriter output)
    {
        foreach (string file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            string name = $"commissions/{Path.GetFileName(file)}";
            if (Commission.TryReadAny(File.ReadAllBytes(file), out Commission? commission, out SchemaVersion written, out ValidationReport report))
            {
                output.WriteLine($"{name}, written as {written}");
                Print(commission, output);
            }

            ProblemList.Print(name, report, output);
            output.WriteLine();
        }
    }

    private static void Print(Commission commission, TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {commission.Title}, by {string.Join(" and ", commission.Writers.Select(w => w.Name))}, due {commission.Due:yyyy-MM-dd}, {commission.State}"));
        commission.WriteAs(OldestVersion, out LossReport losses);
        foreach (Loss loss in losses.Losses)
        {
            output.WriteLine($"  version {OldestVersion} has no place for {loss.Pointer}: {loss.Value}");
        }
    }
}
