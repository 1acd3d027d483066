using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>One check of one document: where it is, what it found, and what it must not exceed.</summary>
internal sealed class CheckRun
{
    private readonly List<DataProblem> _problems = [];

    /// <summary>The rows of values with errors, for rules that must not read them.</summary>
    private readonly List<int> _errorRows = [];

    private int _found;
    private DataProblem? _firstUnlisted;
    private ProblemSeverity _worstUnlisted;
    private int _unknownMembers;

    public CheckRun(DataTree tree, CheckOptions options)
    {
        Tree = tree;
        Options = options;
    }

    public DataTree Tree { get; }

    public CheckOptions Options { get; }

    public PathStack Path { get; } = new();

    /// <summary>The records around the value being checked, outermost first.</summary>
    public List<EnclosingRecord> Enclosing { get; } = [];

    public ReferenceTargets References => field ??= new();

    /// <summary>Values with rules that read the whole document.</summary>
    public List<RuleSite> Deferred { get; } = [];

    /// <summary>Steps that rules took so far.</summary>
    public long RuleSteps { get; set; }

    /// <summary>Whether an open record keeps a member that no field knows.</summary>
    public bool HasUnknownMembers => _unknownMembers > 0;

    /// <summary>Whether anything was said, be it listed or not.</summary>
    public bool HasFindings => _found > 0;

    /// <summary>Set by a limit that ends the check.</summary>
    public bool IsStopped { get; private set; }

    public void Error(string message, DataNode at, params (string Name, string Value)[] arguments) =>
        Report(message, ProblemSeverity.Error, at, at.Index * 2, null, arguments);

    public void Report(string message, ProblemSeverity severity, DataNode at, params (string Name, string Value)[] arguments) =>
        Report(message, severity, at, at.Index * 2, null, arguments);

    /// <summary>What would be reported of a value, which it is not yet known whether it is a problem.</summary>
    public DataProblem Describe(string message, ProblemSeverity severity, DataNode at, (string Name, string Value)[] arguments)
    {
        DataProblem problem = Make(message, severity, null, arguments);
        problem.Position = Tree.PositionOf(at);
        return problem;
    }

    /// <summary>A problem of a whole record, behind those of its members; of the member that is missing, where one is named.</summary>
    public void ReportAtEnd(
        string message, ProblemSeverity severity, DataNode at, string? missing, params (string Name, string Value)[] arguments) =>
        Report(message, severity, at, (at.End * 2) - 1, missing, arguments);

    /// <param name="finding">What the rule says.</param>
    /// <param name="at">The value it is about.</param>
    /// <param name="place">The pointer to the value, where the check has gone on since.</param>
    /// <param name="isOfValue">Whether the value itself is wrong, so that no other rule may read it: a scalar, not a record.</param>
    public void ReportRule(RuleFinding finding, DataNode at, string? place, bool isOfValue)
    {
        string pointer = (place ?? Path.ToPointer()) + finding.PointerSuffix;
        Add(new DataProblem(finding.Code, finding.Severity, pointer, finding.Message, finding.Arguments), finding.Node ?? at, (at.End * 2) - 1, isOfValue);
    }

    /// <summary>A value of the wrong JSON kind.</summary>
    public bool WrongKind(DataNode node, KindSet expected)
    {
        Error(ProblemCodes.Type, node, ("found", Kinds.Describe(node)), ("expected", Kinds.Describe(expected)));
        return false;
    }

    /// <summary>Counts a member that an open record keeps.</summary>
    public void KeepUnknownMember(RecordModel record, DataNode name)
    {
        Options.KeptMembers?.Add(new KeptMember(record, name.GetString(), Tree.PositionOf(name)));
        if (++_unknownMembers > Options.MaxUnknownMembers)
        {
            Stop("limit.unknown-members", name, Options.MaxUnknownMembers);
        }
    }

    /// <summary>Counts a member that an open record keeps, for a pass that says nothing; false where that is one too many.</summary>
    public bool TryKeepUnknownMember() => ++_unknownMembers <= Options.MaxUnknownMembers;

    /// <summary>Whether the thread has stack left for one more level; if not, the check ends.</summary>
    public bool HasStack(DataNode node)
    {
        if (!StackRoom.IsLeft)
        {
            Stop("limit.nesting", node, Options.MaxDepth);
        }

        return !IsStopped;
    }

    /// <summary>Whether there is no value with an error so far, so that nobody need ask for one.</summary>
    public bool IsClean => _found == 0 && Options.MaxProblems > 0;

    /// <summary>Whether the value or anything in it has an error.</summary>
    public bool HasErrors(DataNode node)
    {
        foreach (int row in _errorRows)
        {
            if (row >= node.Index && row < node.End)
            {
                return true;
            }
        }

        return _errorRows.Count >= Options.MaxProblems;
    }

    /// <summary>Whether an error was reported at the very row, whatever stands in it.</summary>
    public bool HasErrorAt(int row) => _errorRows.Contains(row);

    public IReadOnlyList<DataProblem> ToProblems()
    {
        // Stable: problems of one place stay in the order in which they were found.
        List<DataProblem> problems = _problems.OrderBy(static problem => problem.Order).ToList();
        if (_firstUnlisted is not null)
        {
            int listed = Math.Max(Options.MaxProblems - 1, 0);
            for (int i = listed; i < problems.Count; i++)
            {
                _worstUnlisted = (ProblemSeverity)Math.Max((int)_worstUnlisted, (int)problems[i].Severity);
            }

            DataProblem first = problems.Count > listed ? problems[listed] : _firstUnlisted;
            problems.RemoveRange(listed, problems.Count - listed);
            problems.Add(Capped(first, listed));
        }

        if (!Tree.HasPositions)
        {
            TextPositions.Locate(Tree.Utf8, problems);
        }

        return problems;
    }

    private DataProblem Capped(DataProblem first, int listed)
    {
        KeyValuePair<string, string>[] arguments =
        [
            new("bound", listed.ToString(CultureInfo.InvariantCulture)), new("count", _found.ToString(CultureInfo.InvariantCulture)),
        ];
        return new DataProblem(ProblemCodes.Limit, _worstUnlisted, "", Options.Messages.Format("limit.problems", arguments), arguments)
        {
            Offset = first.Offset,
            Position = first.Position,
        };
    }

    private void Stop(string message, DataNode at, int bound)
    {
        if (!IsStopped)
        {
            IsStopped = true;
            KeyValuePair<string, string>[] arguments = [new("bound", bound.ToString(CultureInfo.InvariantCulture))];
            string text = Options.Messages.Format(message, arguments);
            Add(new DataProblem(ProblemCodes.Limit, ProblemSeverity.Error, "", text, arguments), at, at.Index * 2);
        }
    }

    private void Report(
        string message, ProblemSeverity severity, DataNode at, int order, string? missing, (string Name, string Value)[] arguments)
    {
        if (_firstUnlisted is not null && _errorRows.Count >= Options.MaxProblems)
        {
            // Nothing is made for what is only counted.
            _found++;
            _worstUnlisted = (ProblemSeverity)Math.Max((int)_worstUnlisted, (int)severity);
            return;
        }

        if (_problems.Count >= Options.MaxProblems)
        {
            // No text is made for what is not listed.
            Add(new DataProblem("", severity, "", "", []), at, order);
            return;
        }

        Add(Make(message, severity, missing, arguments), at, order);
    }

    private DataProblem Make(string message, ProblemSeverity severity, string? missing, (string Name, string Value)[] arguments)
    {
        var named = new KeyValuePair<string, string>[arguments.Length + 1];
        named[0] = new("name", missing is null ? Path.Subject(Options.Subject) : MessageTable.Shorten(missing));
        for (int i = 0; i < arguments.Length; i++)
        {
            named[i + 1] = new(arguments[i].Name, arguments[i].Value);
        }

        int dot = message.IndexOf('.');
        string code = dot < 0 ? message : message.Substring(0, dot);
        return new DataProblem(code, severity, Path.ToPointer(missing), Options.Messages.Format(message, named), named);
    }

    private void Add(DataProblem problem, DataNode at, int order, bool isOfValue = true)
    {
        _found++;
        problem.Order = order;
        problem.Offset = Tree.Offset(at.Index);
        if (Tree.HasPositions)
        {
            problem.Position = Tree.Position(at.Index);
        }

        if (isOfValue && problem.Severity == ProblemSeverity.Error && _errorRows.Count < Options.MaxProblems)
        {
            _errorRows.Add(at.Index);
        }

        if (_problems.Count < Options.MaxProblems)
        {
            _problems.Add(problem);
            return;
        }

        _firstUnlisted ??= problem;
        _worstUnlisted = (ProblemSeverity)Math.Max((int)_worstUnlisted, (int)problem.Severity);
    }
}
