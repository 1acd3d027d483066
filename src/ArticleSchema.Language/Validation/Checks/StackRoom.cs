namespace ArticleSchema.Language.Validation;

/// <summary>Whether the thread can go deeper; where that cannot be asked, the depth of documents is bounded instead.</summary>
internal static class StackRoom
{
    public static bool IsLeft =>
#if NET
        System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack();
#else
        true;
#endif
}
