using ArticleSchema.Generated;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema;

/// <summary>Makes the models that tables carry as text, once for each table and with all they use.</summary>
internal static class TableModels
{
    private static readonly Lock s_filling = new();

    /// <summary>The model; <see langword="null"/> for a table whose text cannot be read.</summary>
    internal static TypeModel? Find(TypeTable table) => (table.Model ?? Fill(table)) as TypeModel;

    // Types use each other in circles: all of a closure are made before any is filled, and none is seen before all are.
    private static object? Fill(TypeTable root)
    {
        lock (s_filling)
        {
            if (root.Model is not null)
            {
                return root.Model;
            }

            var created = new Dictionary<TypeTable, TypeModel?>();
            var open = new Queue<TypeTable>([root]);
            while (open.TryDequeue(out TypeTable? table))
            {
                if (!created.ContainsKey(table))
                {
                    created.Add(table, table.Model as TypeModel ?? ModelTextReader.Create(table.Text));
                    foreach (TypeTable use in table.Uses)
                    {
                        open.Enqueue(use);
                    }
                }
            }

            if (created.ContainsValue(null))
            {
                return null;
            }

            foreach ((TypeTable table, TypeModel? model) in created)
            {
                if (table.Model is null)
                {
                    ModelTextReader.Fill(model!, table.Text, [.. table.Uses.Select(use => created[use]!)]);
                }
            }

            foreach ((TypeTable table, TypeModel? model) in created)
            {
                table.Model = model;
            }

            return root.Model;
        }
    }
}
