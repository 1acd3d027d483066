using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>A record or a mixin, its included fields resolved into its own.</summary>
internal sealed class RecordModel : TypeModel
{
    public RecordModel(SchemaModel schema, string name)
        : base(schema, name)
    {
    }

    /// <summary>All fields: those of the includes first, in their order.</summary>
    public IReadOnlyList<FieldModel> Fields { get; internal set; } = [];

    /// <summary>Whether fields of it are missing here because what it includes is not known.</summary>
    public bool IsPartial { get; internal set; }

    /// <summary>The names of fields that are missing here because of an error in them.</summary>
    public IReadOnlyList<string> LostFields { get; internal set; } = [];

    /// <summary>Whether members that no field names are kept rather than a problem.</summary>
    public bool IsOpen { get; internal set; } = true;

    public bool IsMixin { get; internal set; }

    /// <summary>Set on records that may stand alone.</summary>
    public DocumentModel? Document { get; internal set; }

    public IReadOnlyList<RecordModel> Includes { get; internal set; } = [];

    public IReadOnlyList<GroupModel> Groups { get; internal set; } = [];

    public IReadOnlyList<RequiresModel> Requires { get; internal set; } = [];

    /// <summary>The field a bare value stands for on reading.</summary>
    public FieldModel? Shorthand { get; internal set; }

    public IReadOnlyList<RuleModel> Rules { get; internal set; } = [];

    /// <summary>The map that takes the members no field names.</summary>
    public FieldModel? Rest { get; internal set; }

    /// <summary>Whether a field of that name may be meant, although there is none: its error has been reported where it stands.</summary>
    public bool MayHave(string name) => IsPartial || LostFields.Contains(name);
}
