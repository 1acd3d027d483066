namespace ArticleSchema.Package.Tests;

/// <summary>
/// A test that compiles to native code. The packs for it are not everywhere (net10.0's were on no registry we built with), and a machine
/// needs a linker: so it runs where somebody says that both are there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    private const string Variable = "ARTICLESCHEMA_NATIVE";

    public NativeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) != "1")
        {
            Skip = $"The packs of native AOT for net10.0 do not restore everywhere; where they do, set {Variable}=1.";
        }
    }
}
