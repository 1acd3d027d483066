using System.Reflection;
using System.Text;
using ArticleSchema.Generated;

namespace ArticleSchema.Parity.Tests;

/// <summary>Generated C# of both ends of a lens, or of several behind each other, and of the ways between them.</summary>
internal abstract class LensConversion
{
    /// <param name="assembly">The compiled C#.</param>
    public static LensConversion Of(Assembly assembly) => Of(assembly, "Fixtures.V1.D", "Fixtures.D", "V1", 0);

    /// <param name="assembly">The compiled C#.</param>
    /// <param name="older">The older type.</param>
    /// <param name="newer">The newer type, which knows the older.</param>
    /// <param name="home">What it calls it.</param>
    /// <param name="lenses">The numbers of the lenses on the way up.</param>
    public static LensConversion Of(Assembly assembly, string older, string newer, string home, params int[] lenses) => (LensConversion)Activator.CreateInstance(
        typeof(LensConversion<,>).MakeGenericType(assembly.GetType(older)!, assembly.GetType(newer)!), home, lenses)!;

    /// <summary>Takes a document the way; the JSON that comes out, or nothing and why not.</summary>
    public abstract (string? Json, LossReport Losses, ValidationReport Report) Run(byte[] json, bool isUp, Complement? complement);

    /// <summary>Whether a document is valid, and the compiled way knows all of it.</summary>
    public abstract bool IsSure(byte[] json, bool isUp);
}

/// <summary>Between two C# types.</summary>
internal sealed class LensConversion<TOlder, TNewer>(string home, int[] lenses) : LensConversion
    where TOlder : ISchemaType<TOlder>
    where TNewer : ISchemaType<TNewer>
{
    private readonly From _from = typeof(TNewer).GetMethod("From" + home, [typeof(TOlder), typeof(LossReport).MakeByRefType(), typeof(Complement)])!.CreateDelegate<From>();

    private readonly To _to = typeof(TNewer).GetMethod("To" + home)!.CreateDelegate<To>();

    private readonly MethodInfo?[] _up = [.. lenses.Select(l => Way("up" + l))];

    private readonly MethodInfo?[] _down = [.. lenses.Reverse().Select(l => Way("down" + l))];

    private delegate TNewer From(TOlder older, out LossReport losses, Complement? complement);

    private delegate TOlder To(TNewer newer, out LossReport losses, Complement? complement);

    public override (string? Json, LossReport Losses, ValidationReport Report) Run(byte[] json, bool isUp, Complement? complement)
    {
        try
        {
            LossReport losses;
            byte[] made = isUp
                ? SchemaType.ToUtf8Json(_from(SchemaType.Read<TOlder>(json), out losses, complement))
                : SchemaType.ToUtf8Json(_to(SchemaType.Read<TNewer>(json), out losses, complement));
            return (Encoding.UTF8.GetString(made), losses, ValidationReport.Valid);
        }
        catch (ArticleSchemaException exception)
        {
            return (null, LossReport.None, exception.Report);
        }
    }

    public override bool IsSure(byte[] json, bool isUp) => isUp ? IsSure<TOlder>(_up, json) : IsSure<TNewer>(_down, json);

    private static MethodInfo? Way(string name) => typeof(TNewer).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static);

    // Only the runtime asks a doubt whether it was raised.
    private static bool IsSure<TFrom>(MethodInfo?[] ways, byte[] json)
        where TFrom : ISchemaType<TFrom>
    {
        if (ways.Contains(null) || !SchemaType.TryRead(json, out TFrom? read, out _))
        {
            return false;
        }

        object? value = read;
        foreach (MethodInfo? way in ways)
        {
            var doubt = new Doubt();
            value = way!.Invoke(null, [value, doubt]);
            if (value is null || (bool)typeof(Doubt).GetProperty("IsRaised", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(doubt)!)
            {
                return false;
            }
        }

        return true;
    }
}
