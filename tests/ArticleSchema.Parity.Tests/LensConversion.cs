using System.Reflection;
using System.Text;
using ArticleSchema.Generated;

namespace ArticleSchema.Parity.Tests;

/// <summary>Generated C# of both ends of a lens, and of the ways between them.</summary>
internal abstract class LensConversion
{
    /// <param name="assembly">The compiled C#.</param>
    public static LensConversion Of(Assembly assembly) => (LensConversion)Activator.CreateInstance(
        typeof(LensConversion<,>).MakeGenericType(assembly.GetType("Fixtures.V1.D")!, assembly.GetType("Fixtures.D")!))!;

    /// <summary>Takes a document the way; the JSON that comes out, or nothing and why not.</summary>
    public abstract (string? Json, LossReport Losses, ValidationReport Report) Run(byte[] json, bool isUp, Complement? complement);

    /// <summary>Whether a document is valid, and the compiled way knows all of it.</summary>
    public abstract bool IsSure(byte[] json, bool isUp);
}

/// <summary>Between two C# types.</summary>
internal sealed class LensConversion<TOlder, TNewer> : LensConversion
    where TOlder : ISchemaType<TOlder>
    where TNewer : ISchemaType<TNewer>
{
    private readonly From _from = typeof(TNewer).GetMethod("FromV1", [typeof(TOlder), typeof(LossReport).MakeByRefType(), typeof(Complement)])!.CreateDelegate<From>();

    private readonly To _to = typeof(TNewer).GetMethod("ToV1")!.CreateDelegate<To>();

    private readonly Func<TOlder, Doubt, TNewer>? _up = typeof(TNewer).GetMethod("up0", BindingFlags.NonPublic | BindingFlags.Static)?.CreateDelegate<Func<TOlder, Doubt, TNewer>>();

    private readonly Func<TNewer, Doubt, TOlder>? _down = typeof(TNewer).GetMethod("down0", BindingFlags.NonPublic | BindingFlags.Static)?.CreateDelegate<Func<TNewer, Doubt, TOlder>>();

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

    public override bool IsSure(byte[] json, bool isUp) => isUp ? IsSure(_up, json) : IsSure(_down, json);

    // Only the runtime asks a doubt whether it was raised.
    private static bool IsSure<TFrom, TTo>(Func<TFrom, Doubt, TTo>? way, byte[] json)
        where TFrom : ISchemaType<TFrom>
    {
        var doubt = new Doubt();
        return way is not null && SchemaType.TryRead(json, out TFrom? value, out _) && way(value, doubt) is not null
            && !(bool)typeof(Doubt).GetProperty("IsRaised", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(doubt)!;
    }
}
