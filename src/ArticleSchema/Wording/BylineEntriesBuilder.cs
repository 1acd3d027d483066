using System.Globalization;
using System.Text;
using ArticleSchema.News;

namespace ArticleSchema;

/// <summary>Gives keys to whom and what a byline names, and fits the parts together.</summary>
internal sealed class BylineEntriesBuilder(BylineText text)
{
    private readonly Dictionary<string, Contributor> _contributors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly Dictionary<ContributorRole, int> _ranks = [];

    public BylineEntries Build()
    {
        BylineCredit[] credits = [.. text.Credits.Where(static c => c.Role != ContributorRole.FactChecker)];
        var lines = new List<BylineLine>();
        foreach (BylineCredit credit in text.Credits)
        {
            BylinePart[] parts = [.. credit.Names.Select(n => Part(credit, n))];
            if (parts.Length > 0 && credit.Role != ContributorRole.FactChecker)
            {
                lines.Add(new BylineLine
                {
                    Prefix = credit.IsLabelAfter ? null : credit.Label?.Text,
                    Suffix = credit.IsLabelAfter ? credit.Label?.Text : null,
                    Parts = [.. parts],
                    Title = credit.Title,
                    Place = credit.Place is { } place ? PlaceOf(place) : null,
                });
            }
        }

        TextPart? raw = credits.Length == 0 ? null : Whole(credits);
        return new BylineEntries
        {
            Byline = new Byline { Raw = raw?.Text, Span = raw?.ToSpan(text.Text), Lines = [.. lines] },
            Contributors = [.. _order.Select(k => _contributors[k])],
            Places = [.. _places.Values],
            Verification = Verification(),
        };
    }

    private TextPart Whole(BylineCredit[] credits)
    {
        int start = credits.Min(static c => c.Raw.Start);
        return new(text.Text[start..credits.Max(static c => c.Raw.Start + c.Raw.Text.Length)], start);
    }

    private Verification? Verification()
    {
        if (text.Credits.FirstOrDefault(static c => c.Role == ContributorRole.FactChecker) is not { Label: { } label } credit)
        {
            return null;
        }

        return new Verification
        {
            State = credit.Names is [] ? VerificationState.DeclaredEmpty : VerificationState.Verified,
            LabelRaw = label.Text,
            Span = label.ToSpan(text.Text),
            By = [.. credit.Names.Select(n => Key.Parse(_order.First(k => _contributors[k].Name?.Display == n.Display))).Distinct()],
        };
    }

    private BylinePart Part(BylineCredit credit, BylineName name)
    {
        string key = KeyOf(name.Display, name.Family ?? name.Display);
        IEnumerable<RoleAssignment> roles = Roles(credit, name.Kind);
        if (_contributors.TryGetValue(key, out Contributor? contributor))
        {
            contributor = contributor with { Roles = [.. contributor.Roles, .. roles] };
        }
        else
        {
            contributor = new Contributor { Key = Key.Parse(key), Kind = name.Kind, Name = NameOf(name), Roles = [.. roles], Span = name.Raw.ToSpan(text.Text) };
            _contributors.Add(key, contributor);
            _order.Add(key);
        }

        Key[] places = [.. ((string?[])[name.Place ?? credit.Place]).OfType<string>().Select(PlaceOf)];
        _contributors[key] = contributor with
        {
            FilingLocations = [.. contributor.FilingLocations.Union(places)],
            Affiliations = name.Organization is { } organization && contributor.Affiliations is []
                ? [new Affiliation { Org = OrganizationOf(organization, credit), Title = name.Title ?? credit.Title, Basis = Basis.Inferred }]
                : contributor.Affiliations,
        };
        return new BylinePart { Contributor = Key.Parse(key), Title = name.Title, Place = name.Place is { } place ? PlaceOf(place) : null };
    }

    /// <summary>A person where a publisher is named did something that the label does not say; most likely, wrote it.</summary>
    private IEnumerable<RoleAssignment> Roles(BylineCredit credit, ContributorKind kind)
    {
        if (credit.Role == ContributorRole.Publisher && kind == ContributorKind.Person && credit.Label is { } label)
        {
            yield return new RoleAssignment { Role = ContributorRole.Other, Literal = label.Text, Rank = Rank(ContributorRole.Other) };
            if (!text.Credits.Any(static c => c.Role == ContributorRole.Author))
            {
                yield return new RoleAssignment { Role = ContributorRole.Author, Rank = Rank(ContributorRole.Author), Basis = Basis.Inferred };
            }

            yield break;
        }

        yield return new RoleAssignment { Role = credit.Role, Rank = Rank(credit.Role), Basis = credit.Basis == Basis.Inferred ? Basis.Inferred : null };
    }

    private long Rank(ContributorRole role) => _ranks[role] = _ranks.GetValueOrDefault(role) + 1;

    private static ContributorName NameOf(BylineName name) => new()
    {
        Display = name.Display,
        Given = name.Given,
        Family = name.Family,
        Prefix = name.Prefix,
        Suffix = name.Suffix,
        Raw = name.Raw.Text == name.Display ? null : name.Raw.Text,
        Basis = name.Given is null ? null : Basis.Inferred,
    };

    private Key OrganizationOf(string name, BylineCredit credit)
    {
        string key = KeyOf(name, name);
        if (!_contributors.ContainsKey(key))
        {
            ContributorRole role = credit.Role == ContributorRole.Photographer || credit.HasCopyrightSign ? ContributorRole.ImageSupplier : ContributorRole.Distributor;
            _order.Add(key);
            _contributors.Add(key, new Contributor
            {
                Key = Key.Parse(key),
                Kind = ContributorKind.Organization,
                Name = new ContributorName { Display = name },
                Roles = [new RoleAssignment { Role = role, Rank = Rank(role), Basis = Basis.Inferred }],
            });
        }

        return Key.Parse(key);
    }

    private Key PlaceOf(string name)
    {
        string key = _places.FirstOrDefault(p => p.Value.Name == name).Key ?? Unique(Slug(name), _places.ContainsKey);
        _places.TryAdd(key, new Place { Key = Key.Parse(key), Name = name, Role = PlaceRole.FiledFrom, Basis = Basis.Inferred });
        return Key.Parse(key);
    }

    /// <summary>The key of whoever has this name already, or a new one from its last part.</summary>
    private string KeyOf(string display, string keyName) =>
        _order.FirstOrDefault(k => string.Equals(_contributors[k].Name?.Display, display, StringComparison.OrdinalIgnoreCase))
        ?? Unique(Slug(keyName == display ? display.Split(' ')[^1] : keyName), k => _contributors.ContainsKey(k));

    private static string Unique(string key, Func<string, bool> isTaken)
    {
        string unique = key;
        for (int n = 2; isTaken(unique); n++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{key}-{n}");
        }

        return unique;
    }

    /// <summary>Small letters without accents and digits, a hyphen for white space; a name without any of these is called just that.</summary>
    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (char c in name.ToLowerInvariant())
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                slug.Append(c);
            }
            else if ((char.IsWhiteSpace(c) || c == '-') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
            else
            {
                slug.Append(LatinLetters.Plain(c));
            }
        }

        string key = slug.ToString(0, Math.Min(slug.Length, 50)).Trim('-');
        return key.Length == 0 ? "name" : key;
    }
}
