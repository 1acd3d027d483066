using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Content;

/// <summary>A content file, and what the project says of it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Type">A C# name with its namespace, or <c>newsroom/article:Article</c>.</param>
/// <param name="Key">The member that is its key; <see langword="null"/> where the file's name is.</param>
/// <param name="Body">Of Markdown: the member that takes the text below the front matter, if one does.</param>
internal sealed record ContentItem(SourceText Source, string Type, string? Key, string? Body)
{
    /// <summary>The type it is to be; <see langword="null"/> with the reason where what the project says cannot be.</summary>
    public RecordModel? FindType(IReadOnlyList<SchemaModel> schemas, out Diagnostic? failure)
    {
        RecordModel? type = ContentTypes.Find(schemas, Type);
        failure = type is null
            ? Failure(ContentRules.UnknownType, Type, ContentTypes.Suggest(schemas, Type))
            : UnknownMember(type, Key, nameof(Key)) ?? UnknownMember(type, Body, nameof(Body));
        return failure is null ? type : null;
    }

    private Diagnostic? UnknownMember(RecordModel type, string? member, string metadata) => member is null || ContentTypes.TextsOf(type).Contains(member)
        ? null
        : Failure(ContentRules.UnknownMember, type.Name, member, metadata, Spelling.DidYouMean(member, ContentTypes.TextsOf(type)));

    private Diagnostic Failure(DiagnosticRule rule, params string[] arguments) => new(rule, Source, new TextSpan(0, 0), arguments);
}
