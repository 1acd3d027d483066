using System.Text;
using Newsroom;
using Newsroom.Articles;

// Reads each document into the record that was generated from ../Newsroom.Schemas/schemas/newsroom.schema.yaml, and prints
// what it says or what is wrong with it. Without arguments: the documents beside the program.
Console.OutputEncoding = Encoding.UTF8;
string folder = Path.Combine(AppContext.BaseDirectory, "documents");
string[] files = args.Length > 0 ? args : [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)];

foreach (string file in files)
{
    string name = args.Length > 0 ? file : $"documents/{Path.GetFileName(file)}";
    Console.WriteLine(name);
    if (Story.TryRead(File.ReadAllBytes(file), out Story? story, out var report))
    {
        StorySummary.Print(story, Console.Out);
    }

    ProblemList.Print(name, report, Console.Out);
    Console.WriteLine();
}
