using System.Globalization;

namespace ArticleSchema.Benchmarks.Quick;

/// <summary>Prints what was measured for people.</summary>
internal static class Table
{
    public static void Write(IEnumerable<Measured> rows, Measured unit)
    {
        Console.WriteLine();
        Console.WriteLine($"| {"",-48} | ns a document | x {Short(unit.Name),-16} |  least | B a document | spread |");
        Console.WriteLine($"|{new string('-', 50)}|--------------:|-------------------:|-------:|-------------:|-------:|");
        foreach (Measured row in rows)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {row.Name,-48} | {row.Nanoseconds,13:N0} | {row.Nanoseconds / unit.Nanoseconds,18:0.00} | {row.Least / unit.Least,6:0.00} | {row.Bytes,12:N0} | {row.Spread,6:P0} |"));
        }
        Console.WriteLine();
    }

    private static string Short(string name) => name.Split(',', ' ')[0];
}
