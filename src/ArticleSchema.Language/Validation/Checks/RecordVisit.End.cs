using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

internal sealed partial class RecordVisit
{
    /// <summary>What can be said only once all members were seen: what is missing, then groups, then rules.</summary>
    private void End()
    {
        RecordModel model = Record.Model;
        if (IsDocument && !_hasDocumentTag)
        {
            DocumentTagCheck.ReportAbsent(_run, model, Source.Node);
        }

        foreach (FieldCheck field in Record.Fields)
        {
            EndField(field);
        }

        foreach (GroupModel group in model.Groups)
        {
            CheckGroup(group);
        }

        foreach (RequiresModel requires in model.Requires)
        {
            CheckRequires(requires);
        }

        if (model.Rules.Count > 0)
        {
            _run.Options.Rules?.Run(new RuleSite(_run, model, model.Rules, Source.Node));
        }
    }

    private void EndField(FieldCheck field)
    {
        if (field.Model.IsRest)
        {
            field.Map?.CheckCountAtEnd(_run, Source.Node, _restKeys?.Count ?? 0);
        }
        else if (_tallies?[field.Index] is { } tally)
        {
            DataNode? arrayName = _first[field.Index] > 0 ? new DataNode(Source.Node.Tree, _first[field.Index] - 1) : null;
            field.List!.Finish(_run, arrayName, Source.Node, field.Model.JsonName, tally.Count);
        }
        else if (_first[field.Index] == 0 && field.Model.IsRequired)
        {
            _run.ReportAtEnd(ProblemCodes.Required, ProblemSeverity.Error, Source.Node, field.Model.JsonName);
        }
    }

    private void CheckGroup(GroupModel group)
    {
        int count = group.Fields.Count(HasValue);
        (string message, bool isBroken) = group.Kind switch
        {
            GroupKind.ExactlyOne => (ProblemCodes.ExactlyOne, count != 1),
            GroupKind.AtMostOne => (ProblemCodes.AtMostOne, count > 1),
            _ => (ProblemCodes.AtLeastOne, count == 0),
        };
        if (isBroken)
        {
            string members = Kinds.Join(group.Fields.Select(static field => field.JsonName).ToList(), " and ");
            string number = count.ToString(CultureInfo.InvariantCulture);
            _run.ReportAtEnd(message, ProblemSeverity.Error, Source.Node, null, ("count", number), ("members", members));
        }
    }

    private void CheckRequires(RequiresModel requires)
    {
        if (!HasValue(requires.Field))
        {
            return;
        }

        List<string> missing = requires.Required.Where(field => !HasValue(field)).Select(static field => field.JsonName).ToList();
        if (missing.Count > 0)
        {
            (string Name, string Value) member = ("member", requires.Field.JsonName);
            _run.ReportAtEnd(ProblemCodes.Requires, ProblemSeverity.Error, Source.Node, null, member, ("members", Kinds.Join(missing, " and ")));
        }
    }

    private bool HasValue(FieldModel model) => Record.FindField(model.Name) is { } field && (field.Model.IsRest
        ? _restKeys is { Count: > 0 }
        : _hasValue[field.Index]);
}
