using System.Globalization;
using ArticleSchema.Benchmarks.Tool.Measure;
using ArticleSchema.Benchmarks.Tool.Rival;

namespace ArticleSchema.Benchmarks.Tool;

/// <summary>The measure, and the programs that the tool is measured against.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["empty"]:
                return 0;
            case ["parse", var folder]:
                return SchemaParsing.Run(folder);
            case ["make", var file, var lines]:
                DocumentFile.Make(file, int.Parse(lines, CultureInfo.InvariantCulture));
                return 0;
            case ["validate", var version, var file]:
                return NodeProgram.Validate(file, version);
            case ["migrate", var file, var output]:
                return NodeProgram.Migrate(file, output);
            case ["measure", .. var options]:
                return ToolRun.Run(Option(options, "--documents", 200_000), Option(options, "--rounds", 3));
            default:
                Console.Error.WriteLine("toolspeed measure [--documents N] [--rounds N] | make FILE LINES | validate 1.0|2.0 FILE | migrate FILE OUTPUT | parse FOLDER | empty");
                return 2;
        }
    }

    private static int Option(string[] options, string name, int value)
    {
        int place = Array.IndexOf(options, name);
        return place >= 0 && place + 1 < options.Length && int.TryParse(options[place + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : value;
    }
}
