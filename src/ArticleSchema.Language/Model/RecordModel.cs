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
}
