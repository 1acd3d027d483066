using System.Text;

namespace ArticleSchema.Language.Validation;

/// <summary>The C# property that a field name gives unless its schema says otherwise: a model's text leaves out what follows from it.</summary>
internal static class PropertyNames
{
    public static string Of(string name)
    {
        var property = new StringBuilder(name.Length + 1);
        bool isFirst = true;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                isFirst = true;
                continue;
            }

            property.Append(isFirst ? char.ToUpperInvariant(c) : c);
            isFirst = false;
        }

        return property.Length > 0 && char.IsDigit(property[0]) ? "_" + property : property.ToString();
    }
}
