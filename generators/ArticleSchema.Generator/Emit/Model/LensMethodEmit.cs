namespace ArticleSchema.Generator.Emit.Model;

/// <summary>A record of one side as one of the other.</summary>
/// <param name="Name">The method.</param>
/// <param name="From">The C# type that it takes.</param>
/// <param name="To">The C# type that it makes.</param>
/// <param name="HasKey">Whether it takes the key, too, under which the record stood in a map.</param>
/// <param name="Fields">Static fields beside it.</param>
/// <param name="Statements">What is made before anything is asked.</param>
/// <param name="Doubts">Conditions under which only the interpreter knows the way.</param>
/// <param name="Members">The members of what is made, as an initialiser has them.</param>
internal sealed record LensMethodEmit(
    string Name, string From, string To, bool HasKey, EquatableArray<string> Fields, EquatableArray<string> Statements, EquatableArray<string> Doubts, EquatableArray<string> Members);
