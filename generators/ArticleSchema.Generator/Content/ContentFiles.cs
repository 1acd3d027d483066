using System.Globalization;
using System.Runtime.CompilerServices;
using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Content;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Generator.Content;

/// <summary>Articles kept in the repository: each held against its type, then all against each other.</summary>
internal static class ContentFiles
{
    // A model that an edit of schemas cannot reach stays the same object, and what was found of a file by it stays true.
    private static readonly ConditionalWeakTable<ReadContent, Finding> s_last = new();

    public static ReadContent Read(ContentFile file)
    {
        var item = new ContentItem(new SourceText(file.Path, file.Text), file.Type, file.Key, file.Body);
        return new ReadContent(item, ContentReader.Read(item));
    }

    public static FoundContent Check(ReadContent read, IReadOnlyList<SchemaModel> schemas, long? nowTicks)
    {
        if (read.Item.FindType(schemas, out Diagnostic? failure) is not { } type)
        {
            return new FoundContent(null, failure);
        }

        lock (s_last)
        {
            if (!s_last.TryGetValue(read, out Finding? last) || last.Type != type || last.NowTicks != nowTicks)
            {
                last = new Finding(type, nowTicks, new FoundContent(ContentCheck.Run(read.Item, read.Document, type, nowTicks), null));
                s_last.Remove(read);
                s_last.Add(read, last);
            }

            return last.Found;
        }
    }

    public static IEnumerable<Diagnostic> Diagnostics(ImmutableArray<FoundContent> found) =>
        ContentSet.Check([.. found.Select(static f => f.Content).OfType<CheckedContent>()], found.Select(static f => f.Failure).OfType<Diagnostic>());

    /// <summary>The valid ones, for C#: each type's in the order of their keys.</summary>
    public static IEnumerable<ContentEmit> Emits(ImmutableArray<FoundContent> found)
    {
        var collections = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<RecordModel, CheckedContent> ofType in found.Select(static f => f.Content).OfType<CheckedContent>()
            .GroupBy(static c => c.Type).OrderBy(static g => g.Key.Key, StringComparer.Ordinal))
        {
            // Two types of one name, of two schemas: the later one's collection is told apart by its schema.
            string plural = SchemaNames.Plural(ofType.Key.Name);
            string collection = collections.Add(plural) ? plural : SchemaNames.Pascal(ofType.Key.Schema.Id) + plural;
            var items = new List<ContentItemEmit>();
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (CheckedContent content in ofType.Where(static c => c.Json is not null).GroupBy(static c => c.Key).Select(static g => g.First()).OrderBy(static c => c.Key, StringComparer.Ordinal))
            {
                string name = "Text" + SchemaNames.Pascal(content.Key);
                for (int i = 2; !names.Add(name); i++)
                {
                    name = "Text" + SchemaNames.Pascal(content.Key) + "_" + i.ToString(CultureInfo.InvariantCulture);
                }

                items.Add(new ContentItemEmit(content.Key, name, System.IO.Path.GetFileName(content.Source.Path), content.Json!));
            }

            yield return new ContentEmit(collection, TypeNames.Of(ofType.Key), new(items));
        }
    }

    private sealed record Finding(RecordModel Type, long? NowTicks, FoundContent Found);
}
