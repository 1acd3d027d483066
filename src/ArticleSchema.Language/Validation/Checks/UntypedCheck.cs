namespace ArticleSchema.Language.Validation;

/// <summary>
/// A value on which no type is set: <c>any</c>, an unknown member, an unknown branch. It is kept as it stands and may be whatever JSON
/// is, but for what not every reader of JSON reads alike: a name twice in one object, half of a surrogate pair.
/// </summary>
internal static class UntypedCheck
{
    public static void Check(CheckRun run, DataNode node)
    {
        switch (node.Kind)
        {
            case DataKind.Object:
                CheckObject(run, node);
                break;
            case DataKind.Array:
                CheckArray(run, node);
                break;
            default:
                CheckText(run, node);
                break;
        }
    }

    public static void CheckText(CheckRun run, DataNode node)
    {
        if (node.HasLoneSurrogate)
        {
            run.Error("format.surrogate", node);
        }
    }

    public static bool Holds(CheckRun run, DataNode node)
    {
        switch (node.Kind)
        {
            case DataKind.Object:
                var names = default(MemberNameSet);
                foreach (DataNode name in node.Members)
                {
                    if (name.HasLoneSurrogate || !names.Add(name) || !StackRoom.IsLeft || !Holds(run, name.Value))
                    {
                        return false;
                    }
                }

                return true;
            case DataKind.Array:
                foreach (DataNode element in node.Elements)
                {
                    if (!StackRoom.IsLeft || !Holds(run, element))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return !node.HasLoneSurrogate;
        }
    }

    private static void CheckObject(CheckRun run, DataNode node)
    {
        if (!run.HasStack(node))
        {
            return;
        }

        var names = default(MemberNameSet);
        foreach (DataNode name in node.Members)
        {
            run.Path.PushName(name);
            CheckText(run, name);
            if (!names.Add(name))
            {
                run.Error(ProblemCodes.DuplicateMember, name);
            }

            Check(run, name.Value);
            run.Path.Pop();
        }
    }

    private static void CheckArray(CheckRun run, DataNode node)
    {
        if (!run.HasStack(node))
        {
            return;
        }

        int index = 0;
        foreach (DataNode element in node.Elements)
        {
            run.Path.PushIndex(index++);
            Check(run, element);
            run.Path.Pop();
        }
    }
}
