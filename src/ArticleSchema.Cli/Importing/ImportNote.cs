namespace ArticleSchema.Cli.Importing;

/// <summary>Something of a JSON Schema that the imported schema does not say, or says otherwise.</summary>
/// <param name="Code"><c>unsaid</c>, <c>narrowed</c> or <c>reference</c>.</param>
/// <param name="Part">What of the JSON Schema.</param>
/// <param name="Message">One sentence.</param>
/// <param name="IsError">Whether the JSON Schema itself is wrong.</param>
internal sealed record ImportNote(string Code, SchemaPart Part, string Message, bool IsError = false);
