using System.Text;

namespace ArticleSchema.Language.Tests.Patterns;

/// <summary>Random patterns, each in our spelling and in that of .NET's engine, and random texts to try them on.</summary>
internal sealed class RandomPatterns(Random random)
{
    private const string Letters = "abcé0-_ \n";

    public (string Ours, string Theirs) Next()
    {
        var ours = new StringBuilder();
        var theirs = new StringBuilder();
        Choice(ours, theirs, depth: 0);
        return (ours.ToString(), theirs.ToString());
    }

    public string Text(int maxLength = 8)
    {
        var text = new StringBuilder();
        for (int length = random.Next(maxLength + 1); length > 0; length--) text.Append(Letters[random.Next(Letters.Length)]);
        return text.ToString();
    }

    private void Choice(StringBuilder ours, StringBuilder theirs, int depth)
    {
        for (int branch = random.Next(4) == 0 ? 1 + random.Next(2) : 0; branch >= 0; branch--)
        {
            int parts = random.Next(4);
            // .NET drops an empty branch beside a loop: (?:c+|)+ does not match an empty text there. One that can only be empty stays.
            if (parts == 0) theirs.Append(@"[^\s\S]*");
            for (; parts > 0; parts--) Part(ours, theirs, depth);
            if (branch > 0) Both(ours, theirs, "|");
        }
    }

    private void Part(StringBuilder ours, StringBuilder theirs, int depth)
    {
        switch (random.Next(depth < 3 ? 12 : 10))
        {
            case < 5:
                Both(ours, theirs, Letter());
                break;
            case 5:
                Both(ours, theirs, ".");
                break;
            case 6:
                Class(ours, theirs);
                break;
            case 7:
                Shorthand(ours, theirs);
                break;
            case 8:
                Anchor(ours, theirs);
                return;
            case 9:
                Both(ours, theirs, random.Next(2) == 0 ? @"\p{L}" : @"\P{Nd}");
                break;
            default:
                Both(ours, theirs, random.Next(2) == 0 ? "(" : "(?:");
                Choice(ours, theirs, depth + 1);
                Both(ours, theirs, ")");
                break;
        }
        if (random.Next(3) == 0) Both(ours, theirs, Quantifier());
    }

    private void Class(StringBuilder ours, StringBuilder theirs)
    {
        Both(ours, theirs, random.Next(3) == 0 ? "[^" : "[");
        for (int items = 1 + random.Next(3); items > 0; items--)
        {
            Both(ours, theirs, random.Next(4) switch { 0 => "a-c", 1 => @"\-", 2 => @"\n", _ => Letter() });
        }
        Both(ours, theirs, "]");
    }

    private void Shorthand(StringBuilder ours, StringBuilder theirs)
    {
        (string mine, string other) = random.Next(6) switch
        {
            0 => (@"\d", "[0-9]"),
            1 => (@"\D", "[^0-9]"),
            2 => (@"\w", "[0-9A-Za-z_]"),
            3 => (@"\W", "[^0-9A-Za-z_]"),
            4 => (@"\s", @"[\t\n\f\r ]"),
            _ => (@"\S", @"[^\t\n\f\r ]"),
        };
        ours.Append(mine);
        theirs.Append(other);
    }

    private void Anchor(StringBuilder ours, StringBuilder theirs)
    {
        bool start = random.Next(2) == 0;
        ours.Append(start ? "^" : "$");
        theirs.Append(start ? @"\A" : @"\z");
    }

    private string Letter() => Letters[random.Next(Letters.Length)] switch
    {
        '\n' => @"\n",
        '-' => @"\-",
        char letter => letter.ToString(),
    };

    private string Quantifier() => random.Next(8) switch
    {
        0 => "*",
        1 => "+",
        2 => "?",
        3 => "{2}",
        4 => "{1,}",
        5 => "{0,2}",
        6 => "*?",
        _ => "{1,3}",
    };

    private static void Both(StringBuilder ours, StringBuilder theirs, string text)
    {
        ours.Append(text);
        theirs.Append(text);
    }
}
