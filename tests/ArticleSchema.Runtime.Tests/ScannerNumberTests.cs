using System.Globalization;
using System.Text;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class ScannerNumberTests
{
    private static readonly string s_long = new('9', 10_000);

    private delegate bool Reader<T>(ref JsonScanner json, out T value);

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("-9223372036854775809", null)]
    [InlineData("10000000000000000000", null)]
    [InlineData("18446744073709551617", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("1.0", null)]
    [InlineData("1e2", null)]
    [InlineData("1E2", null)]
    [InlineData("01", null)]
    [InlineData("-", null)]
    [InlineData("", null)]
    [InlineData("\"1\"", null)]
    [InlineData("1a", null)]
    public void Integer_Text_ReadsOrFails(string json, long? expected)
    {
        bool isRead = Read(json, (ref scanner, out value) => scanner.Integer(out value), out long read);
        (isRead ? read : (long?)null).ShouldBe(expected);

        // With more behind it, up to seven digits are read at once.
        bool isReadBefore = Read(json + "         ", (ref scanner, out value) => scanner.Integer(out value), out read);
        (isReadBefore ? read : (long?)null).ShouldBe(expected);
    }

    [Fact]
    public void Integer_OfEachLength_Reads()
    {
        for (long value = 1, next = 2; value < 1_000_000_000_000_000_000; value = (value * 10) + (next++ % 10))
        {
            Read($"-{value}]       ", (ref scanner, out read) => scanner.Integer(out read), out long negative, isWhole: false).ShouldBeTrue();
            negative.ShouldBe(-value);
            Read($"{value},\"a\":12", (ref scanner, out read) => scanner.Integer(out read), out long positive, isWhole: false).ShouldBeTrue();
            positive.ShouldBe(value);
        }
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("-0.0")]
    [InlineData("123456789.125")]
    [InlineData("9007199254740993")]
    [InlineData("1e22")]
    [InlineData("1e23")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("4.9e-324")]
    [InlineData("1e-400")]
    [InlineData("0e999999999999999999999")]
    [InlineData("0.000000000000000000000000000000000000000000000000001")]
    [InlineData("123456789012345678901234567890.5")]
    public void Number_Text_IsTheFrameworksDouble(string json)
    {
        Read(json, (ref scanner, out value) => scanner.Number(out value), out double read).ShouldBeTrue();
        BitConverter.DoubleToInt64Bits(read).ShouldBe(BitConverter.DoubleToInt64Bits(double.Parse(json, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Number_Random_IsTheFrameworksDouble()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            double number = BitConverter.Int64BitsToDouble(random.NextInt64());
            string json = double.IsFinite(number)
                ? number.ToString(random.Next(2) == 0 ? "R" : "E" + random.Next(25), CultureInfo.InvariantCulture)
                : "1";
            if (!double.IsFinite(double.Parse(json, CultureInfo.InvariantCulture)))
            {
                continue;
            }
            Read(json, (ref scanner, out value) => scanner.Number(out value), out double read).ShouldBeTrue($"{json} seed {seed}");
            read.ShouldBe(double.Parse(json, CultureInfo.InvariantCulture), $"{json} seed {seed}");
        }
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e99999999999")]
    [InlineData("1.")]
    [InlineData("1.e1")]
    [InlineData("00.1")]
    public void Number_NotFiniteOrNone_Fails(string json) =>
        Read(json, (ref scanner, out value) => scanner.Number(out value), out double _).ShouldBeFalse();

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1.10", "1.10")]
    [InlineData("-0.50", "-0.50")]
    [InlineData("1234567890123456789.123456789", "1234567890123456789.123456789")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E+2", "150")]
    [InlineData("12e-2", "0.12")]
    [InlineData("99999999999999999999999999999", null)]
    [InlineData("0.00000000000000000000000000001", null)]
    [InlineData("1e29", null)]
    [InlineData("1e-29", null)]
    [InlineData("1e999999999", null)]
    [InlineData("\"1\"", null)]
    public void Decimal_Text_KeepsItsDigitsOrFails(string json, string? expected)
    {
        bool isRead = Read(json, (ref scanner, out value) => scanner.Decimal(out value), out decimal read);
        (isRead ? read.ToString(CultureInfo.InvariantCulture) : null).ShouldBe(expected);
    }

    [Fact]
    public void Number_TenThousandDigits_ReadsOrFailsAsItsTypeHolds()
    {
        Read(s_long, (ref scanner, out value) => scanner.Integer(out value), out long _).ShouldBeFalse();
        Read(s_long, (ref scanner, out value) => scanner.Number(out value), out double _).ShouldBeFalse();
        Read(s_long, (ref scanner, out value) => scanner.Decimal(out value), out decimal _).ShouldBeFalse();
        Read("0." + s_long, (ref scanner, out value) => scanner.Number(out value), out double one).ShouldBeTrue();
        one.ShouldBe(1.0);
        JsonText.IsWellFormed(Encoding.ASCII.GetBytes(s_long), ValidationOptions.Default).ShouldBeTrue();
    }

    [Theory]
    [InlineData("0.3", "0.1", true)]
    [InlineData("0.35", "0.1", false)]
    [InlineData("3e-1", "0.1", true)]
    [InlineData("3E2", "7", false)]
    [InlineData("21e2", "7", true)]
    [InlineData("-1.50", "0.25", true)]
    [InlineData("1.5000", "0.5", true)]
    [InlineData("1.50001", "0.5", false)]
    [InlineData("0", "5", true)]
    [InlineData("0.000e5", "5", true)]
    [InlineData("1e300", "0.01", true)]
    [InlineData("1e-300", "0.01", false)]
    [InlineData("100e-2", "1", true)]
    [InlineData("105e-1", "0.5", true)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", true)]
    [InlineData("79228162514264337593543950336", "79228162514264337593543950335", false)]
    public void MultipleOf_Text_IsExact(string number, string step, bool expected) =>
        Facets.IsMultipleOf(Encoding.ASCII.GetBytes(number), decimal.Parse(step, CultureInfo.InvariantCulture)).ShouldBe(expected);

    private static bool Read<T>(string json, Reader<T> read, out T value, bool isWhole = true)
    {
        var scanner = new JsonScanner(Encoding.UTF8.GetBytes(json), new JsonScanner.Frame[1], ValidationOptions.Default);
        return read(ref scanner, out value) && (!isWhole || scanner.End());
    }
}
