using System.Text;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

/// <summary>The forward pass alone, in both modes, which must agree.</summary>
internal static class Forward
{
    internal static bool Accepts<T>(ReadOnlySpan<byte> utf8, out T? value, out bool isNoted, ValidationOptions? options = null)
        where T : ISchemaType<T>
    {
        options ??= ValidationOptions.Default;
        bool isRead = SchemaType.Pass<T, MakeValue>(utf8, options, out value, out isNoted);
        bool isChecked = SchemaType.Pass<T, CheckOnly>(utf8, options, out _, out bool isCheckNoted);
        isChecked.ShouldBe(isRead);
        if (isRead)
        {
            isCheckNoted.ShouldBe(isNoted);
        }
        return isRead;
    }

    internal static bool Accepts<T>(string json)
        where T : ISchemaType<T> => Accepts<T>(Encoding.UTF8.GetBytes(json), out _, out _);

    internal static bool Notes<T>(string json)
        where T : ISchemaType<T> => Accepts<T>(Encoding.UTF8.GetBytes(json), out _, out bool isNoted) && isNoted;

    internal static T Read<T>(string json)
        where T : ISchemaType<T>
    {
        Accepts(Encoding.UTF8.GetBytes(json), out T? value, out _).ShouldBeTrue(json);
        return value!;
    }
}
