namespace ArticleSchema.Cli.Migration;

/// <summary>What makes a run the same run: another output could come of anything else.</summary>
/// <param name="Type">The documents' type, as it was asked for.</param>
/// <param name="To">What they become.</param>
/// <param name="Moment">That rules go by.</param>
/// <param name="Schemas">A digest of all schemas and lenses.</param>
/// <param name="Inputs">Their names, lengths and times.</param>
/// <param name="HasLines">Whether each holds a document a line, whatever it is called.</param>
/// <param name="Complement">The complement's name, and whether it is read.</param>
/// <param name="Rejects">The name of the reject file.</param>
internal sealed record MigrationRunDescription(string Type, string To, string Moment, string Schemas, IReadOnlyList<string> Inputs, bool HasLines, string Complement, string Rejects);
