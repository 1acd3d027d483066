using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>A document of another version as that version's own writer would have it.</summary>
internal static class WrittenVersion
{
    public static byte[] Of(TypeTable table, byte[] utf8, WriteOptions options) => Laid(InOneLine(table, utf8, options), options);

    /// <summary>Whatever else the options ask for than line breaks and order.</summary>
    public static byte[] InOneLine(TypeTable table, byte[] utf8, WriteOptions options)
    {
        var type = (RecordModel)TableModels.Find(table)!;
        if (options.LeavesOutInternal)
        {
            utf8 = LensWriter.Write(type, LensReader.Read(type, Parse(utf8)), leavesOutInternal: true).ToArray();
        }
        return table.WritesForms ? InForms(type, utf8) : utf8;
    }

    /// <summary>With the line breaks and the order that the options ask for.</summary>
    public static byte[] Laid(byte[] utf8, WriteOptions options) => options.IsCanonical || options.Indented ? JsonLayout.Apply(utf8, options) : utf8;

    private static byte[] InForms(RecordModel type, byte[] utf8)
    {
        var output = new JsonOutput(isPublic: false, isLenient: false, utf8.Length);
        try
        {
            WrittenForms.Write(ref output, type, Parse(utf8));
            return output.ToArray();
        }
        finally
        {
            output.Dispose();
        }
    }

    private static DataTree Parse(byte[] utf8) => JsonTree.Parse(utf8, CheckOptions.Unlimited, out _)!;
}
