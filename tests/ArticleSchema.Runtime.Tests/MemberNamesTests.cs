using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class MemberNamesTests
{
    [Fact]
    public void Guess_AnyNames_IsRightAndFindThoseThatBeginUnlikeOthers()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            // Few letters, so that names share beginnings; a quote ends a name for the table, wherever it stands.
            string letters = round % 2 == 0 ? "ab\"" : "abcdefghijklmnop\"é";
            string[] names = [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => Name(random, letters)).Distinct()];
            var members = new MemberNames(names);
            string[] others = [.. Enumerable.Range(0, 20).Select(_ => Name(random, letters)).Except(names)];
            foreach (string name in names.Concat(others))
            {
                byte[] text = Encoding.UTF8.GetBytes($"\"{name}\":" + new string("{\"a1 "[random.Next(5)], 40));
                ref readonly MemberNames.Expected guess = ref members.Guess(ref MemoryMarshal.GetReference(text.AsSpan(1)));
                bool isGuessed = guess.IsAt(Vector256.Create<byte>(text));
                if (isGuessed)
                {
                    names[guess.Member].ShouldBe(name, $"seed {seed}");
                    guess.Length.ShouldBe(Encoding.UTF8.GetByteCount(name) + 3, $"seed {seed}: {name}");
                }
                if (names.Contains(name) && Encoding.UTF8.GetByteCount(name) <= 29 && names.Count(other => Head(other) == Head(name)) == 1)
                {
                    isGuessed.ShouldBeTrue($"seed {seed}: {name} of {string.Join(' ', names)}");
                }
            }
        }
    }

    private static string Name(Random random, string letters) =>
        new([.. Enumerable.Range(0, random.Next(36)).Select(_ => letters[random.Next(letters.Length)])]);

    private static string Head(string name)
    {
        string quoted = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name + "\""));
        return quoted[..Math.Min(8, quoted.IndexOf('"', StringComparison.Ordinal) + 1)];
    }
}
