using System.Text;
using Newsroom;
using Newsroom.Articles;

// First takes two harvested articles in: the lines around them, as they stand on their pages, become contributors and dates. Then reads what was ordered from people
// outside, in two versions of its schema. Then reads each document into the
// record that was generated from ../Newsroom.Schemas/schemas/newsroom.schema.yaml, and prints what it says and what is wrong with it.
// Without arguments: the texts and documents beside the program.
Console.OutputEncoding = Encoding.UTF8;
string folder = Path.Combine(AppContext.BaseDirectory, "documents");
string[] files = args.Length > 0 ? args : [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)];

if (args.Length == 0)
{
    IntakeList.Print(Path.Combine(AppContext.BaseDirectory, "intake"), Console.Out);
    CommissionList.Print(Path.Combine(AppContext.BaseDirectory, "commissions"), Console.Out);
}

foreach (string file in files)
{
    string name = args.Length > 0 ? file : $"documents/{Path.GetFileName(file)}";
    byte[] json = File.ReadAllBytes(file);
    Console.WriteLine(name);
    // An article is shown whatever its rules say of it, as long as its form is right.
    if (Story.TryRead(json, out Story? story, out _, new() { RunRules = false }))
    {
        StorySummary.Print(story, Console.Out);
    }

    ProblemList.Print(name, Story.Validate(json), Console.Out);
    Console.WriteLine();
}
