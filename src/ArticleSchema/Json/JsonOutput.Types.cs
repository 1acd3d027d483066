using System.Globalization;

namespace ArticleSchema.Generated;

public ref partial struct JsonOutput
{
    /// <summary>A generated record.</summary>
    public void Value<T>(T? value)
        where T : class, ISchemaType<T>
    {
        if (value is null)
        {
            NoValue();
        }
        else
        {
            value.WriteJson(ref this);
        }
    }

    /// <summary>A token of a C# enum.</summary>
    /// <param name="token">The token; null for a number that the enum does not have.</param>
    /// <param name="number">The enum's number.</param>
    /// <exception cref="InvalidOperationException">There is no such token, and the object is being written, not validated.</exception>
    public void Token(string? token, int number)
    {
        if (token is null && !_isLenient)
        {
            throw new InvalidOperationException($"{number.ToString(CultureInfo.InvariantCulture)} is no value of the enum: the object cannot be written as JSON.");
        }
        String(token ?? number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>After the key of a map's entry that was written as a value: the entry's value comes next.</summary>
    public readonly void EndKey() => _buffer[_written - 1] = (byte)':';
}
