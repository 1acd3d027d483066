namespace ArticleSchema.Generated;

/// <summary>What the build has checked is read as it is: rules ran there, with the clock and the limits that hold there.</summary>
internal static class ContentOptions
{
    public static readonly ValidationOptions Reading = new()
    {
        RunRules = false,
        MaxBytes = int.MaxValue,
        MaxStringLength = int.MaxValue,
        MaxUnknownMembers = int.MaxValue,
    };
}
