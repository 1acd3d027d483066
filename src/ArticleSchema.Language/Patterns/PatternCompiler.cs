namespace ArticleSchema.Language.Patterns;

/// <summary>Nodes to a program. Counted repetitions are written out.</summary>
internal sealed class PatternCompiler
{
    private readonly List<PatternInstruction> _instructions = [];
    private readonly List<CodePointSet> _sets = [];
    private readonly Dictionary<CodePointSet, int> _numbers = [];

    private PatternCompiler()
    {
    }

    public static PatternProgram Compile(PatternNode node)
    {
        var compiler = new PatternCompiler();
        compiler.Emit(node);
        compiler.Add(PatternOperation.Match);
        return new PatternProgram(compiler._instructions.ToArray(), compiler._sets.ToArray());
    }

    private void Emit(PatternNode node)
    {
        switch (node.Kind)
        {
            case PatternNodeKind.Set:
                Add(PatternOperation.Set, NumberOf(node.Set!));
                break;
            case PatternNodeKind.Begin:
                Add(PatternOperation.Begin);
                break;
            case PatternNodeKind.End:
                Add(PatternOperation.End);
                break;
            case PatternNodeKind.Sequence:
                foreach (PatternNode child in node.Children) Emit(child);
                break;
            case PatternNodeKind.Choice:
                EmitChoice(node.Children);
                break;
            default:
                EmitRepeat(node.Children[0], node.Min, node.Max);
                break;
        }
    }

    private void EmitChoice(PatternNode[] branches)
    {
        var jumps = new List<int>();
        for (int i = 0; i < branches.Length - 1; i++)
        {
            int split = Add(PatternOperation.Split);
            Emit(branches[i]);
            jumps.Add(Add(PatternOperation.Jump));
            Patch(split, split + 1, _instructions.Count);
        }
        Emit(branches[branches.Length - 1]);
        foreach (int jump in jumps) Patch(jump, _instructions.Count, 0);
    }

    private void EmitRepeat(PatternNode part, int min, int max)
    {
        int lastCopy = _instructions.Count;
        for (int i = 0; i < min; i++)
        {
            lastCopy = _instructions.Count;
            Emit(part);
        }
        if (max == PatternNode.Unbounded)
        {
            if (min > 0)
            {
                int again = Add(PatternOperation.Split);
                Patch(again, lastCopy, again + 1);
                return;
            }
            int loop = Add(PatternOperation.Split);
            Emit(part);
            Patch(Add(PatternOperation.Jump), loop, 0);
            Patch(loop, loop + 1, _instructions.Count);
            return;
        }
        var splits = new List<int>();
        for (int i = min; i < max; i++)
        {
            splits.Add(Add(PatternOperation.Split));
            Emit(part);
        }
        foreach (int split in splits) Patch(split, split + 1, _instructions.Count);
    }

    private int Add(PatternOperation operation, int x = 0)
    {
        _instructions.Add(new PatternInstruction(operation, x));
        return _instructions.Count - 1;
    }

    private void Patch(int index, int x, int y) =>
        _instructions[index] = new PatternInstruction(_instructions[index].Operation, x, y);

    private int NumberOf(CodePointSet set)
    {
        if (_numbers.TryGetValue(set, out int number)) return number;
        number = _sets.Count;
        _sets.Add(set);
        _numbers.Add(set, number);
        return number;
    }
}
