using static ArticleSchema.Language.Evolution.Verdict;
using static ArticleSchema.Language.Evolution.VerdictCell;

namespace ArticleSchema.Language.Evolution;

/// <summary>Fields that come, go, or are required, named and read otherwise.</summary>
internal static class FieldChanges
{
    public static readonly ChangeRule AddedOptional = new(
        "field-added-optional", "optional or list field added", Yes, YesIfOpen, "yes", "yes", "field-removed-optional");

    public static readonly ChangeRule AddedRequired = new(
        "field-added-required", "required field added", No, YesIfOpen, "no", "yes", "field-removed-required");

    public static readonly ChangeRule AddedWithDefault = new(
        "field-added-default", "field with a default added", Yes, YesIfOpen, "yes", "yes", "field-removed-default");

    public static readonly ChangeRule RemovedOptional = new(
        "field-removed-optional", "optional or list field removed", YesIfOpen, Yes, "no", "unsure", "field-added-optional");

    public static readonly ChangeRule RemovedRequired = new(
        "field-removed-required", "required field removed", YesIfOpen, No, "no", "no", "field-added-required");

    public static readonly ChangeRule RemovedWithDefault = new(
        "field-removed-default", "field with a default removed", YesIfOpen, Yes, "no", "unsure", "field-added-default");

    public static readonly ChangeRule AddedBesideRest = new(
        "field-added-beside-rest", "field added where a map took every other name", No, No, "yes", "no", "field-removed-beside-rest");

    public static readonly ChangeRule RemovedBesideRest = new(
        "field-removed-beside-rest", "field removed where a map takes every other name", No, No, "no", "no", "field-added-beside-rest");

    /// <summary>Any other name was kept before, whatever stood there; now it must fit the map.</summary>
    public static readonly ChangeRule RestAdded = new("rest-added", "map of all other names added to an open record", No, Yes, "yes", "yes", "rest-removed");

    public static readonly ChangeRule RestRemoved = new("rest-removed", "map of all other names removed, open instead", Yes, No, "no", "unsure", "rest-added");

    public static readonly ChangeRule RestAddedToClosed = new(
        "rest-added-closed", "map of all other names added to a closed record", Yes, No, "yes", "yes", "rest-removed-closed");

    public static readonly ChangeRule RestRemovedToClosed = new(
        "rest-removed-closed", "map of all other names removed, closed instead", No, Yes, "no", "unsure", "rest-added-closed");

    public static readonly ChangeRule Required = new("field-required", "optional to required", No, Yes, "no", "yes", "field-optional");

    public static readonly ChangeRule Optional = new("field-optional", "required to optional", Yes, No, "no", "unsure", "field-required");

    public static readonly ChangeRule RequiredWithDefault = new(
        "field-required-default", "optional to required with a default", Yes, Yes, "yes", "yes", "field-optional-default");

    public static readonly ChangeRule OptionalWithoutDefault = new(
        "field-optional-default", "default taken away, optional instead", Yes, Yes, "no", "unsure", "field-required-default");

    public static readonly ChangeRule DefaultAdded = new("default-added", "default added to a required field", Yes, Yes, "yes", "yes", "default-removed");

    public static readonly ChangeRule DefaultRemoved = new(
        "default-removed", "default taken away, required now", Yes, Yes, "no", "no", "default-added");

    public static readonly ChangeRule DefaultChanged = new("default-changed", "default changed", Yes, Yes, "yes", "no", "default-changed");

    public static readonly ChangeRule NonEmpty = new("list-non-empty", "list that may be empty to one that may not", No, Yes, "yes", "yes", "list-maybe-empty");

    public static readonly ChangeRule MaybeEmpty = new("list-maybe-empty", "list that may not be empty to one that may", Yes, No, "yes", "yes", "list-non-empty");

    public static readonly ChangeRule CSharpName = new("csharp-name", "C# name changed", Yes, Yes, "no", "yes", "csharp-name");

    public static readonly ChangeRule WireName = new("wire-name", "name in JSON changed", No, No, "yes", "no", "wire-name");

    public static readonly ChangeRule WireNameRead = new(
        "wire-name-also-read", "name in JSON changed, the old one still read", Yes, No, "yes", "no", "wire-name-back");

    public static readonly ChangeRule WireNameBack = new(
        "wire-name-back", "name in JSON changed to one that was read", No, Yes, "yes", "no", "wire-name-also-read");

    public static readonly ChangeRule WireNameWritten = new(
        "wire-name-also-write", "name in JSON changed, the old one still written", Yes, YesIfOpen, "yes", "yes", "wire-name-was-written");

    public static readonly ChangeRule WireNameWasWritten = new(
        "wire-name-was-written", "name in JSON changed to one that was written too", YesIfOpen, Yes, "yes", "no", "wire-name-also-write");

    public static readonly ChangeRule WireNameKnown = new(
        "wire-name-known", "name in JSON changed, each side reads the other's", Yes, Yes, "yes", "no", "wire-name-known");

    public static readonly ChangeRule SecondNameAdded = new("second-name-added", "written under a second name too", Yes, YesIfOpen, "yes", "yes", "second-name-removed");

    public static readonly ChangeRule SecondNameRemoved = new(
        "second-name-removed", "no longer written under a second name", YesIfOpen, Yes, "yes", "no", "second-name-added");

    public static readonly ChangeRule FormAdded = new("form-added", "reading form added", Yes, Yes, "yes", "yes", "form-removed");

    /// <summary>Not quite the mirror: documents in the form exist, or nobody would have declared it.</summary>
    public static readonly ChangeRule FormRemoved = new("form-removed", "reading form removed", No, Yes, "yes", "yes", "form-added");

    /// <summary>Arrays are still read, but no longer those that the form cannot hold.</summary>
    public static readonly ChangeRule WriteAdded = new(
        "form-write-added", "array to a written form that was read before", No, Yes, "yes", "no", "form-write-removed");

    public static readonly ChangeRule WriteRemoved = new(
        "form-write-removed", "written form to the array, still read", Yes, No, "yes", "no", "form-write-added");

    public static readonly ChangeRule WriteChanged = new("form-write", "written form to one that the other side does not read", No, No, "yes", "no", "form-write");

    public static readonly IReadOnlyList<ChangeRule> All =
    [
        AddedOptional, AddedRequired, AddedWithDefault, RemovedOptional, RemovedRequired, RemovedWithDefault, AddedBesideRest, RemovedBesideRest,
        RestAdded, RestRemoved, RestAddedToClosed, RestRemovedToClosed,
        Required, Optional, RequiredWithDefault, OptionalWithoutDefault, DefaultAdded, DefaultRemoved, DefaultChanged, NonEmpty, MaybeEmpty, CSharpName,
        WireName, WireNameRead, WireNameBack, WireNameWritten, WireNameWasWritten, WireNameKnown, SecondNameAdded, SecondNameRemoved,
        FormAdded, FormRemoved, WriteAdded, WriteRemoved, WriteChanged,
    ];
}
