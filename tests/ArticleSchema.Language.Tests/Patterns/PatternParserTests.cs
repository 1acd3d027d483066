using ArticleSchema.Language.Patterns;

namespace ArticleSchema.Language.Tests.Patterns;

public sealed class PatternParserTests
{
    [Theory]
    [InlineData("a(?=b)", 1, 3, "look-ahead")]
    [InlineData("a(?!b)", 1, 3, "look-ahead")]
    [InlineData("(?<=a)b", 0, 4, "look-behind")]
    [InlineData("(?<!a)b", 0, 4, "look-behind")]
    [InlineData(@"(a)\1", 3, 2, "back-references")]
    [InlineData(@"(?<n>a)\k<n>", 7, 2, "back-references")]
    [InlineData("(?P=n)", 0, 4, "back-references")]
    [InlineData("(?>a)", 0, 3, "atomic groups")]
    [InlineData("(?i)a", 0, 2, "options")]
    [InlineData("(?i:a)", 0, 2, "options")]
    [InlineData("(?(1)a|b)", 0, 3, "conditional groups")]
    [InlineData("(?#a)", 0, 3, "comments")]
    [InlineData("a++", 1, 2, "possessive")]
    [InlineData("a{2}+", 1, 4, "possessive")]
    [InlineData(@"\bword", 0, 2, "word boundaries")]
    [InlineData(@"[\b]", 1, 2, "backspace")]
    [InlineData(@"a\Z", 1, 2, "anchor")]
    [InlineData(@"\Qa\E", 0, 2, "quoting")]
    [InlineData(@"\01", 0, 2, "octal")]
    [InlineData(@"\cA", 0, 2, "control escapes")]
    [InlineData(@"\R", 0, 2, @"\R")]
    [InlineData(@"\é", 0, 2, "ASCII")]
    [InlineData(@"a\", 1, 1, "cannot end in")]
    [InlineData("[[:alpha:]]", 1, 2, "named classes")]
    [InlineData("[a-z-[aeiou]]", 4, 2, "class subtraction")]
    [InlineData("[]", 0, 2, "a class needs a member")]
    [InlineData("[^]", 0, 3, "a class needs a member")]
    [InlineData("[a", 0, 1, "never closed")]
    [InlineData("a[", 1, 1, "never closed")]
    [InlineData("[z-a]", 1, 3, "wrong way round")]
    [InlineData(@"[\d-z]", 1, 4, "a character at both ends")]
    [InlineData(@"[a-\d]", 1, 4, "a character at both ends")]
    [InlineData("(a", 0, 1, "never closed")]
    [InlineData("a)", 1, 1, "closes no group")]
    [InlineData("*a", 0, 1, "nothing to repeat")]
    [InlineData("a|+", 2, 1, "nothing to repeat")]
    [InlineData("(?:?)", 3, 1, "nothing to repeat")]
    [InlineData("a**", 2, 1, "one quantifier follows another")]
    [InlineData("a{2}{3}", 4, 1, "one quantifier follows another")]
    [InlineData("^*", 1, 1, "an anchor cannot be repeated")]
    [InlineData("{2}", 0, 1, "write \\{ for a brace")]
    [InlineData("a{", 1, 1, "a repetition is written")]
    [InlineData("a{,3}", 1, 1, "a repetition is written")]
    [InlineData("a{2", 1, 1, "a repetition is written")]
    [InlineData("a{2,", 1, 1, "a repetition is written")]
    [InlineData("a{2,x}", 1, 1, "a repetition is written")]
    [InlineData("a{3,2}", 1, 5, "lower bound")]
    [InlineData("a{1001}", 1, 6, "at most 1000 times")]
    [InlineData("a{0,99999999999}", 1, 15, "at most 1000 times")]
    [InlineData("(?:[a-z]{100}){101}", 0, 19, "written out")]
    [InlineData("(((a{100}){100}){100})", 1, 20, "written out")]
    [InlineData("[a-z-[aeiou]", 4, 2, "class subtraction")]
    [InlineData("[a-[bc]]", 2, 2, "class subtraction")]
    [InlineData(@"\p{Lx}", 0, 6, "'Lx' is no general category")]
    [InlineData(@"\p{Greek}", 0, 9, "'Greek' is no general category")]
    [InlineData(@"\p{L", 0, 3, "never closed")]
    [InlineData(@"\p", 0, 2, "is no general category")]
    [InlineData(@"\x1", 0, 3, "2 hexadecimal digits")]
    [InlineData(@"\u12", 0, 4, "4 hexadecimal digits")]
    [InlineData(@"\u{}", 0, 3, "hexadecimal digits")]
    [InlineData(@"\u{110000}", 0, 10, "10FFFF")]
    [InlineData(@"\ud800", 0, 6, "half a surrogate pair")]
    [InlineData(@"\udc00", 0, 6, "half a surrogate pair")]
    [InlineData("(?<a-b>c)", 3, 3, "a group's name")]
    [InlineData("(?<>c)", 0, 3, "a group's name")]
    public void TryParse_OfWhatIsNotInTheLanguage_SaysWhatAndWhere(string text, int index, int length, string message)
    {
        Pattern.TryParse(text, out _, out PatternError error).ShouldBeFalse();
        error.Message.ShouldContain(message);
        error.Message.ShouldNotEndWith(".");
        (error.Index, error.Length).ShouldBe((index, length));
    }

    [Fact]
    public void TryParse_BeyondTheLimits_Fails()
    {
        Pattern.TryParse(new string('a', PatternLimits.MaxLength), out _, out _).ShouldBeTrue();
        Pattern.TryParse(new string('a', PatternLimits.MaxLength + 1), out _, out _).ShouldBeFalse();
        Pattern.TryParse(Nested(PatternLimits.MaxDepth), out _, out _).ShouldBeTrue();
        Pattern.TryParse(Nested(PatternLimits.MaxDepth + 1), out _, out PatternError error).ShouldBeFalse();
        error.Index.ShouldBe(PatternLimits.MaxDepth);
    }

    [Fact]
    public void TryParse_OfHalfASurrogatePair_SaysWhere()
    {
        Pattern.TryParse("a\ud800b", out _, out PatternError error).ShouldBeFalse();
        (error.Index, error.Length).ShouldBe((1, 1));
        Pattern.TryParse("[\udc00]", out _, out error).ShouldBeFalse();
        (error.Index, error.Length).ShouldBe((1, 1));
    }

    [Theory]
    [InlineData("", "", "a")]
    [InlineData("|a", "", "b")]
    [InlineData("a|", "", "aa")]
    [InlineData("()", "", "a")]
    [InlineData("a}", "a}", "a")]
    [InlineData("]", "]", "")]
    [InlineData("[[]", "[", "]")]
    [InlineData("[a-]", "-", "b")]
    [InlineData("[-a]", "-", "b")]
    [InlineData("[+--]", ",", "*")]
    [InlineData("[a^]", "^", "b")]
    [InlineData("[$.*]", ".", "a")]
    [InlineData(@"[\]\\]", @"\", "[")]
    [InlineData(@"\.\*\+\?\(\)\[\]\{\}\|\^\$\/\-\\", @".*+?()[]{}|^$/-\", "a")]
    [InlineData(@"\t\n\r\f\v\a", "\t\n\r\f\v\a", "tnrfva")]
    [InlineData(@"\x41\u0042\u{43}\x{44}", "ABCD", "abcd")]
    [InlineData(@"\u{1F600}", "😀", "😁")]
    [InlineData(@"\uD83D\uDE00", "😀", "😁")]
    [InlineData("😀{2}", "😀😀", "😀")]
    [InlineData("[😀-😂]", "😁", "😃")]
    [InlineData("[^a]", "😀", "a")]
    [InlineData(".", "😀", "\n")]
    [InlineData("..", "é😀", "é")]
    [InlineData(@"\pL\p{Nd}\P{L}", "é٣!", "1a!")]
    [InlineData(@"[^\p{L}\d]", "-", "é")]
    [InlineData(@"\p{Lu}\p{Ll}+", "Ñandú", "ñandú")]
    [InlineData(@"\p{So}", "😀", "a")]
    [InlineData(@"\d", "7", "٣")]
    [InlineData(@"\w+", "a_9", "é")]
    [InlineData(@"\s", "\f", "\v")]
    [InlineData(@"\S", "\u00A0", " ")]
    [InlineData("(?<name>a)(?P<other>b)", "ab", "a")]
    [InlineData("^a$", "a", "a\n")]
    [InlineData(@"\Aa\z", "a", "b")]
    [InlineData("^a|b$", "b", "ab")]
    [InlineData("a*?b+?c??d{1,2}?", "bd", "a")]
    [InlineData("[a-z0-9]+(-[a-z0-9]+)*", "trump-putin-call", "trump--call")]
    [InlineData(@"Q[1-9]\d*", "Q42", "Q042")]
    public void IsMatch_OfAnyPart_IsAboutTheWholeText(string text, string match, string other)
    {
        Pattern.TryParse(text, out Pattern pattern, out PatternError error).ShouldBeTrue(error.ToString());
        pattern.IsMatch(match).ShouldBeTrue();
        pattern.IsMatch(System.Text.Encoding.UTF8.GetBytes(match)).ShouldBeTrue();
        pattern.IsMatch(other).ShouldBeFalse();
        pattern.IsMatch(System.Text.Encoding.UTF8.GetBytes(other)).ShouldBeFalse();
    }

    [Fact]
    public void TryParse_OfRandomText_GivesAVerdict()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        const string Pieces = @"\\\\((()))[[]]{{}}||**++??..^^$$--,,::!!==<<>>PpLlNdxu0123456789abDdWwSsbAzZQE ￿é";
        for (int i = 0; i < 30_000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(14)).Select(_ => Pieces[random.Next(Pieces.Length)])]);
            try
            {
                if (Pattern.TryParse(text, out Pattern pattern, out PatternError error))
                {
                    pattern.IsMatch(text);
                    pattern.IsFound(text);
                }
                else
                {
                    (error.Index >= 0 && error.Length >= 0 && error.Index + error.Length <= text.Length && error.Message.Length > 0).ShouldBeTrue($"{text}: {error}");
                }
            }
            catch (Exception exception) when (exception is not ShouldAssertException)
            {
                throw new InvalidOperationException($"seed {seed}: {text}", exception);
            }
        }
    }

    private static string Nested(int depth) => new string('(', depth) + "a" + new string(')', depth);
}
