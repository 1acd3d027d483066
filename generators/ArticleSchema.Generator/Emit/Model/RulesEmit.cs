namespace ArticleSchema.Generator.Emit.Model;

/// <summary>What a value must fulfil as a whole: groups and rules, as C#.</summary>
/// <param name="Conditions">Each one true of a value that the interpreter has nothing to say of; over <c>rules</c>.</param>
/// <param name="Places">How many places they read: members first, then the variables of macros.</param>
/// <param name="HasReferences">Whether values in it may refer to others in it.</param>
internal sealed record RulesEmit(EquatableArray<ConditionEmit> Conditions, int Places, bool HasReferences);
