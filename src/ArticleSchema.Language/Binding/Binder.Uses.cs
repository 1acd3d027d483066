using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    /// <summary>A type expression to what it names; <see langword="null"/> after a report.</summary>
    private TypeUse? Resolve(SchemaScope scope, TypeExpressionSyntax syntax, bool allowNull = false)
    {
        TypeUse? key = null;
        if (syntax.Key is { } keyName && (key = ResolveKey(scope, keyName)) is null)
        {
            return null;
        }

        if (BuiltIns.TryGet(syntax.Name.Value, out var builtIn))
        {
            if (builtIn == BuiltIn.Null && !allowNull)
            {
                scope.Report(NameRules.NullType, syntax.Name);
                return null;
            }

            return new TypeUse(builtIn, syntax.Multiplicity, key);
        }

        if (scope.Find(syntax.Name) is not { } type)
        {
            return null;
        }

        if (type is RecordModel record && (DeclarationOf(type) is { } declaration ? declaration.Syntax is RecordSyntax { IsMixin: true } : record.IsMixin))
        {
            scope.Report(NameRules.MixinAsType, syntax.Name, syntax.Name.Value);
            return null;
        }

        return new TypeUse(type, syntax.Multiplicity, key);
    }

    private TypeUse? ResolveKey(SchemaScope scope, SyntaxText name)
    {
        if (BuiltIns.TryGet(name.Value, out var builtIn))
        {
            if (builtIn.Kind() == JsonKind.String)
            {
                return new TypeUse(builtIn, Multiplicity.One);
            }
        }
        else
        {
            switch (scope.Find(name))
            {
                case null:
                    return null;
                case EnumModel @enum:
                    return new TypeUse(@enum, Multiplicity.One);
                case ScalarModel scalar:
                    BindType(scalar);
                    if (scalar.IsBroken || scalar.BuiltIn.Kind() == JsonKind.String)
                    {
                        return new TypeUse(scalar, Multiplicity.One);
                    }

                    break;
            }
        }

        scope.Report(NameRules.MapKey, name, name.Value);
        return null;
    }

    /// <summary>The built-in at the bottom of a scalar's value; <see cref="BuiltIn.None"/> for all else.</summary>
    private BuiltIn BottomOf(TypeUse use)
    {
        if (use.Type is ScalarModel scalar)
        {
            BindType(scalar);
            return scalar.BuiltIn;
        }

        return use.BuiltIn;
    }
}
