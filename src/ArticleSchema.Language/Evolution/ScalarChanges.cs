using static ArticleSchema.Language.Evolution.Verdict;

namespace ArticleSchema.Language.Evolution;

/// <summary>One scalar to another.</summary>
internal static class ScalarChanges
{
    public static readonly ChangeRule IntegerToDecimal = new("integer-to-decimal", "integer to decimal", Yes, No, "no", "unsure", "decimal-to-integer");

    public static readonly ChangeRule DecimalToInteger = new("decimal-to-integer", "decimal to integer", No, Yes, "no", "unsure", "integer-to-decimal");

    /// <summary>Beyond 2^53 a number no longer tells one integer from the next.</summary>
    public static readonly ChangeRule IntegerToNumber = new("integer-to-number", "integer to number", No, No, "no", "unsure", "number-to-integer");

    public static readonly ChangeRule NumberToInteger = new("number-to-integer", "number to integer", No, No, "no", "unsure", "integer-to-number");

    public static readonly ChangeRule SmallIntegerToNumber = new(
        "small-integer-to-number", "integer within 2^53 to number", Yes, No, "no", "unsure", "number-to-small-integer");

    public static readonly ChangeRule NumberToSmallInteger = new(
        "number-to-small-integer", "number to integer within 2^53", No, Yes, "no", "unsure", "small-integer-to-number");

    public static readonly ChangeRule DecimalAndNumber = new("decimal-number", "decimal to number or back", No, No, "no", "unsure", "decimal-number");

    public static readonly ChangeRule Widened = new("scalar-widened", "scalar to one that takes all of its texts", Yes, No, "no", "yes", "scalar-narrowed");

    public static readonly ChangeRule Narrowed = new("scalar-narrowed", "scalar to one that takes fewer texts", No, Yes, "no", "yes", "scalar-widened");

    public static readonly ChangeRule KeyWidened = new("key-widened", "map key widened", Yes, No, "no", "yes", "key-narrowed");

    public static readonly ChangeRule KeyNarrowed = new("key-narrowed", "map key narrowed", No, Yes, "no", "yes", "key-widened");

    public static readonly ChangeRule Other = new("scalar-other", "scalar to another", No, No, "no", "yes", "scalar-other");

    public static readonly ChangeRule TextToOpenEnum = new("text-to-open-enum", "string to open enum", Yes, Yes, "no", "yes", "open-enum-to-text");

    public static readonly ChangeRule TextToClosedEnum = new("text-to-closed-enum", "string to closed enum", No, Yes, "no", "yes", "closed-enum-to-text");

    public static readonly ChangeRule OpenEnumToText = new("open-enum-to-text", "open enum to string", Yes, Yes, "no", "yes", "text-to-open-enum");

    public static readonly ChangeRule ClosedEnumToText = new("closed-enum-to-text", "closed enum to string", Yes, No, "no", "yes", "text-to-closed-enum");

    public static readonly IReadOnlyList<ChangeRule> All =
    [
        IntegerToDecimal, DecimalToInteger, IntegerToNumber, NumberToInteger, SmallIntegerToNumber, NumberToSmallInteger, DecimalAndNumber, Widened,
        Narrowed, KeyWidened, KeyNarrowed, Other, TextToOpenEnum, TextToClosedEnum, OpenEnumToText, ClosedEnumToText,
    ];
}
