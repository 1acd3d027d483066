using FluentValidation;

namespace ArticleSchema.Benchmarks.Rivals;

/// <summary>The article's constraints in FluentValidation.</summary>
internal sealed class FluentArticle : AbstractValidator<PlainArticle>
{
    public FluentArticle()
    {
        RuleFor(a => a.Id).NotNull().Must(u => u!.IsAbsoluteUri);
        RuleFor(a => a.Guid).NotNull();
        RuleFor(a => a.Slug).NotNull().Matches(Forms.Slug).Length(3, 80);
        RuleFor(a => a.Headline).NotNull().Characters(1, 300);
        RuleFor(a => a.AlternativeHeadline).Characters(1, 300);
        RuleFor(a => a.Standfirst).Characters(1, 500);
        RuleFor(a => a.Language).NotNull().Matches(Forms.Language);
        RuleFor(a => a.Section).NotNull();
        RuleFor(a => a.Revision).NotNull().InclusiveBetween(1, 10000);
        RuleFor(a => a.Urgency).NotNull().InclusiveBetween(1, 9);
        RuleFor(a => a.WordCount).InclusiveBetween(0, 100000);
        RuleFor(a => a.ReadingTime).Matches(Forms.Duration);
        RuleFor(a => a.Price).InclusiveBetween(0, 1000).Must(p => p is null || p % 0.01m == 0);
        RuleFor(a => a.Score).InclusiveBetween(0, 1);
        RuleFor(a => a.Paid).NotNull();
        RuleFor(a => a.Created).NotNull();
        RuleFor(a => a.Published).NotNull();
        RuleFor(a => a.CoverDate).NotNull().InclusiveBetween(Forms.FirstDay, Forms.LastDay);
        RuleFor(a => a.Licence).Must(l => l is null or Forms.Licence);
        RuleFor(a => a.Contact).Matches(Forms.Email);
        RuleFor(a => a.Keywords).Must(k => k is null || (k.Count <= 20 && Forms.IsDistinct(k)));
        RuleForEach(a => a.Keywords).Characters(1, 60);
        RuleFor(a => a.Related).Must(r => r is null || (r.Count <= 10 && Forms.IsDistinct(r)));
        RuleForEach(a => a.Related).Must(u => u.IsAbsoluteUri);
        RuleFor(a => a.Titles).Must(t => t is null || t.Count <= 10);
        RuleForEach(a => a.Titles).ChildRules(t =>
        {
            t.RuleFor(e => e.Key).Matches(Forms.Language);
            t.RuleFor(e => e.Value).Characters(1, 300);
        });
        RuleFor(a => a.Contributors).NotNull().Must(c => c!.Count is >= 1 and <= 20 && Forms.IsDistinct([.. c.Select(p => p.Key)]));
        RuleForEach(a => a.Contributors).SetValidator(new FluentContributor());
        RuleFor(a => a.Places).Must(p => p is null || p.Count <= 10);
        RuleForEach(a => a.Places).SetValidator(new FluentPlace());
        RuleFor(a => a.Translation!).SetValidator(new FluentTranslation()).When(a => a.Translation is not null);
        RuleFor(a => a.Media).Must(m => m is null || m.Count <= 10);
        RuleForEach(a => a.Media).SetInheritanceValidator(v => v.Add(new FluentImage()).Add(new FluentVideo()));
        RuleFor(a => a.Corrections).Must(c => c is null || c.Count <= 10);
        RuleForEach(a => a.Corrections).SetValidator(new FluentCorrection());
    }

    internal static FluentArticle Instance { get; } = new();
}

internal sealed class FluentContributor : AbstractValidator<PlainContributor>
{
    public FluentContributor()
    {
        RuleFor(c => c.Key).NotNull().Matches(Forms.ContributorKey);
        RuleFor(c => c.Name).NotNull().Characters(1, 200);
        RuleFor(c => c.FamilyName).Characters(1, 100);
        RuleFor(c => c.Role).NotNull();
        RuleFor(c => c.FurtherRoles).Must(r => r is null || (r.Count <= 5 && Forms.IsDistinct(r)));
        RuleFor(c => c.Order).NotNull().InclusiveBetween(1, 100);
        RuleFor(c => c.Orcid).Matches(Forms.Orcid);
        RuleFor(c => c.Page).Must(u => u is null || u.IsAbsoluteUri);
        RuleFor(c => c.Email).Matches(Forms.Email);
        RuleFor(c => c.Language).Matches(Forms.Language);
        RuleFor(c => c.Affiliation!).SetValidator(new FluentAffiliation()).When(c => c.Affiliation is not null);
    }
}

internal sealed class FluentAffiliation : AbstractValidator<PlainAffiliation>
{
    public FluentAffiliation()
    {
        RuleFor(a => a.Name).NotNull().Characters(1, 200);
        RuleFor(a => a.Country).NotNull().Matches(Forms.Country);
        RuleFor(a => a.City).Characters(1, 100);
        RuleFor(a => a.Ror).Must(u => u is null || u.IsAbsoluteUri);
    }
}

internal sealed class FluentPlace : AbstractValidator<PlainPlace>
{
    public FluentPlace()
    {
        RuleFor(p => p.Name).NotNull().Characters(1, 200);
        RuleFor(p => p.Country).NotNull().Matches(Forms.Country);
        RuleFor(p => p.Latitude).NotNull().InclusiveBetween(-90, 90);
        RuleFor(p => p.Longitude).NotNull().InclusiveBetween(-180, 180);
        RuleFor(p => p.Wikidata).Matches(Forms.Wikidata);
    }
}

internal sealed class FluentTranslation : AbstractValidator<PlainTranslation>
{
    public FluentTranslation()
    {
        RuleFor(t => t.Source).NotNull().Must(u => u!.IsAbsoluteUri);
        RuleFor(t => t.From).NotNull().Matches(Forms.Language);
        RuleFor(t => t.Translator).NotNull().Characters(1, 200);
        RuleFor(t => t.Method).NotNull();
        RuleFor(t => t.Quality).InclusiveBetween(0, 1);
        RuleFor(t => t.At).NotNull();
    }
}

internal sealed class FluentImage : AbstractValidator<PlainImage>
{
    public FluentImage()
    {
        RuleFor(i => i.Source).NotNull().Must(u => u!.IsAbsoluteUri);
        RuleFor(i => i.Format).NotNull().Matches(Forms.MediaType);
        RuleFor(i => i.Width).NotNull().InclusiveBetween(1, 20000);
        RuleFor(i => i.Height).NotNull().InclusiveBetween(1, 20000);
        RuleFor(i => i.Alternative).NotNull().Characters(1, 500);
        RuleFor(i => i.Credit).Characters(1, 200);
    }
}

internal sealed class FluentVideo : AbstractValidator<PlainVideo>
{
    public FluentVideo()
    {
        RuleFor(v => v.Source).NotNull().Must(u => u!.IsAbsoluteUri);
        RuleFor(v => v.Format).NotNull().Matches(Forms.MediaType);
        RuleFor(v => v.Length).NotNull().Matches(Forms.Duration);
        RuleFor(v => v.Bitrate).Must(b => b is null || (b >= 1 && b % 8 == 0));
        RuleFor(v => v.Caption).Characters(1, 500);
    }
}

internal sealed class FluentCorrection : AbstractValidator<PlainCorrection>
{
    public FluentCorrection()
    {
        RuleFor(c => c.At).NotNull();
        RuleFor(c => c.Text).NotNull().Characters(1, 1000);
        RuleFor(c => c.By).Characters(1, 200);
    }
}

internal static class FluentRules
{
    internal static IRuleBuilderOptions<T, string?> Characters<T>(this IRuleBuilder<T, string?> rule, int min, int max) =>
        rule.Must(text => text is null || Forms.HasLength(text, min, max));
}
