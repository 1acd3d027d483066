using static ArticleSchema.Language.Evolution.Verdict;
using static ArticleSchema.Language.Evolution.VerdictCell;

namespace ArticleSchema.Language.Evolution;

/// <summary>Types that come, go or change their shape; enums and unions.</summary>
internal static class TypeChanges
{
    public static readonly ChangeRule Renamed = new("type-renamed", "type renamed", Yes, Yes, "no", "yes", "type-renamed");

    public static readonly ChangeRule Added = new("type-added", "type added", Yes, Yes, "yes", "yes", "type-removed");

    public static readonly ChangeRule Removed = new("type-removed", "type or mixin removed", Yes, Yes, "no", "yes", "type-added");

    public static readonly ChangeRule DocumentAdded = new("document-added", "document type added", Yes, Yes, "yes", "yes", "document-removed");

    /// <summary>Not quite the mirror: nobody was promised to read what there was not, but documents of the type exist.</summary>
    public static readonly ChangeRule DocumentRemoved = new("document-removed", "document type removed", No, Yes, "no", "yes", "document-added");

    public static readonly ChangeRule Namespace = new("namespace", "C# namespace changed", Yes, Yes, "no", "yes", "namespace");

    public static readonly ChangeRule MixinTaken = new("mixin-taken-out", "mixin taken out of a record", Yes, Yes, "no", "yes", "mixin-included");

    public static readonly ChangeRule MixinIncluded = new("mixin-included", "mixin included in a record", Yes, Yes, "yes", "yes", "mixin-taken-out");

    public static readonly ChangeRule OtherName = new("other-type", "another type, compared by its shape", Yes, Yes, "no", "yes", "other-type");

    public static readonly ChangeRule Shape = new("shape", "value moved into another shape", ByLens, ByLens, "no", "no", "shape");

    public static readonly ChangeRule ToList = new("to-list", "one to many", No, No, "no", "no", "from-list");

    public static readonly ChangeRule ToListReadBare = new("to-list-one-or-many", "one to many that is also read bare", Yes, No, "no", "no", "from-list-one-or-many");

    public static readonly ChangeRule FromList = new("from-list", "many to one", No, No, "no", "no", "to-list");

    public static readonly ChangeRule FromListReadBare = new("from-list-one-or-many", "many that was also read bare to one", No, Yes, "no", "no", "to-list-one-or-many");

    public static readonly ChangeRule RecordOpened = new("record-opened", "closed record to open", Yes, No, "yes", "yes", "record-closed");

    public static readonly ChangeRule RecordClosed = new("record-closed", "open record to closed", No, Yes, "no", "yes", "record-opened");

    public static readonly ChangeRule DocumentTag = new("document-tag", "document tag or its value", No, No, "yes", "no", "document-tag");

    public static readonly ChangeRule TokenAdded = new("token-added", "enum token added", Yes, YesIfOpen, "yes, new warnings", "unsure", "token-removed");

    public static readonly ChangeRule TokenRemoved = new("token-removed", "enum token removed", YesIfOpen, Yes, "no", "yes", "token-added");

    public static readonly ChangeRule TokenRenamed = new("token-renamed", "enum token changed, the old one still read", Yes, YesIfOpen, "no", "no", "token-renamed-back");

    public static readonly ChangeRule TokenRenamedBack = new("token-renamed-back", "enum token changed to one that was read", YesIfOpen, Yes, "no", "no", "token-renamed");

    public static readonly ChangeRule EnumOpened = new("enum-opened", "closed enum to open", Yes, No, "no", "yes", "enum-closed");

    public static readonly ChangeRule EnumClosed = new("enum-closed", "open enum to closed", No, Yes, "no", "yes", "enum-opened");

    public static readonly ChangeRule EnumRenumbered = new("enum-renumbered", "closed enum renumbered", Yes, Yes, "no (binary)", "yes", "enum-renumbered");

    public static readonly ChangeRule BranchAdded = new("branch-added", "branch of a tagged union added", Yes, YesIfOpen, "no", "unsure", "branch-removed");

    public static readonly ChangeRule BranchRemoved = new("branch-removed", "branch of a tagged union removed", YesIfOpen, Yes, "no", "unsure", "branch-added");

    public static readonly ChangeRule UntaggedBranchAdded = new("untagged-branch-added", "branch of an untagged union added", Yes, No, "no", "unsure", "untagged-branch-removed");

    public static readonly ChangeRule UntaggedBranchRemoved = new("untagged-branch-removed", "branch of an untagged union removed", No, Yes, "no", "unsure", "untagged-branch-added");

    public static readonly ChangeRule TagRenamed = new("tag-renamed", "tag renamed", No, No, "no", "no", "tag-renamed");

    public static readonly ChangeRule TagValueRenamed = new("tag-value-renamed", "tag value renamed", No, No, "no", "no", "tag-value-renamed");

    public static readonly ChangeRule Tagging = new("tagging", "tagged to untagged union or back", No, No, "no", "no", "tagging");

    public static readonly ChangeRule UnionOpened = new("union-opened", "closed union to open", Yes, No, "no", "yes", "union-closed");

    public static readonly ChangeRule UnionClosed = new("union-closed", "open union to closed", No, Yes, "no", "yes", "union-opened");

    public static readonly ChangeRule IntoUnion = new("into-union", "type to an untagged union with it", Yes, No, "no", "unsure", "out-of-union");

    public static readonly ChangeRule OutOfUnion = new("out-of-union", "untagged union to one of its branches", No, Yes, "no", "unsure", "into-union");

    /// <summary>What a run showed although no rule expected it.</summary>
    public static readonly ChangeRule Unforeseen = new("unforeseen", "changes that together break what each alone does not", No, No, "no", "unsure", "unforeseen");

    public static readonly IReadOnlyList<ChangeRule> All =
    [
        Renamed, Added, Removed, DocumentAdded, DocumentRemoved, Namespace, MixinTaken, MixinIncluded, OtherName, Shape, ToList, ToListReadBare, FromList,
        FromListReadBare, RecordOpened, RecordClosed, DocumentTag, TokenAdded, TokenRemoved, TokenRenamed, TokenRenamedBack, EnumOpened, EnumClosed,
        EnumRenumbered, BranchAdded, BranchRemoved, UntaggedBranchAdded, UntaggedBranchRemoved, TagRenamed, TagValueRenamed, Tagging,
        UnionOpened, UnionClosed, IntoUnion, OutOfUnion, Unforeseen,
    ];
}
