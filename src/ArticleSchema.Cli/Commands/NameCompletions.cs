using System.CommandLine;
using System.CommandLine.Completions;
using ArticleSchema.Cli.Schemas;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Commands;

/// <summary>Names of schemas and types, as far as a line was typed.</summary>
internal static class NameCompletions
{
    /// <summary>Types that documents are of.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Documents(Option<string> schemas) => Types(schemas, static t => t is RecordModel { Document: not null });

    /// <summary>All types.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Types(Option<string> schemas) => Types(schemas, static _ => true);

    /// <summary>Drafts, releases and standards.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Schemas(Option<string> schemas) => context => Items(Load(context, schemas, []).Names);

    /// <summary>What a release can be made of.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Drafts(Option<string> schemas) =>
        context => Items(Load(context, schemas, []).Drafts.Select(d => d.Id?.Value).OfType<string>());

    private static Func<CompletionContext, IEnumerable<CompletionItem>> Types(Option<string> schemas, Func<TypeModel, bool> isWanted) => context =>
    {
        SchemaFolder folder = Load(context, schemas, SchemaFolder.StandardOnly().Names);
        return Items(folder.Names.SelectMany(n => folder.Find(n) is { } found ? found.Model.Types.Where(isWanted).Select(t => n + ":" + t.Name) : []));
    };

    private static SchemaFolder Load(CompletionContext context, Option<string> schemas, IEnumerable<string> wanted)
    {
        string path = context.ParseResult.GetValue(schemas)!;
        return Directory.Exists(path) ? SchemaFolder.Load(path, wanted) : SchemaFolder.StandardOnly(wanted);
    }

    private static IEnumerable<CompletionItem> Items(IEnumerable<string> names) => names.Order(StringComparer.Ordinal).Select(static n => new CompletionItem(n));
}
