using ArticleSchema.Language.Binding;

using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests;

/// <summary>Fixtures with pieces cut, doubled, swapped and replaced: nothing throws, and spans stay inside the file.</summary>
public sealed class MutationTests
{
    private const int Seed = 20261122;
    private const int MutationsOfEach = 40;

    private static readonly string[] s_pieces =
        ["{", "}", "[", "]", ":", ": ", "\n", "\n  ", "\t", "- ", "!", "&a", "*a", "<<: ", "\"", "'", "|", ">", "#", "?", "..", "+", "\u00e9", "\ud83d\ude00", "\0", "---\n", "type: ", "fields:", "true", "~"];

    public static TheoryData<string> Names => [.. Fixture.All().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixture_Mutated_NeverThrowsAndStaysInside(string name)
    {
        var fixture = Fixture.Of(name);
        var random = new Random(Seed ^ name.Sum(c => c));
        foreach (var schema in fixture.Schemas)
        {
            for (var i = 0; i < MutationsOfEach; i++)
            {
                var text = Mutate(schema.Text, random);
                var mutated = new SourceText(schema.Path, text);
                var others = fixture.Schemas.Where(s => s.Path != schema.Path).Append(mutated);
                BindingResult result;
                try
                {
                    result = Fixture.Bind(others);
                }
                catch (Exception e)
                {
                    throw new InvalidOperationException($"{name} with seed {Seed}, mutation {i} threw: {e}\n{text}", e);
                }

                foreach (var diagnostic in result.Diagnostics)
                {
                    diagnostic.Span.Start.ShouldBeInRange(0, diagnostic.Source.Text.Length);
                    diagnostic.Span.End.ShouldBeInRange(diagnostic.Span.Start, diagnostic.Source.Text.Length);
                    diagnostic.Message.ShouldNotBeNullOrWhiteSpace();
                }
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0 && text.Length > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, s_pieces[random.Next(s_pieces.Length)]),
                2 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
                3 => text[..at],
                _ => text.Remove(at, 1).Insert(at, s_pieces[random.Next(s_pieces.Length)]),
            };
        }

        return text;
    }
}
