using System.Text;
using ArticleSchema.Language.Formats;
using Xunit.Abstractions;
using static ArticleSchema.Language.Tests.Formats.FormatCases;
using UriFormat = ArticleSchema.Language.Formats.UriFormat;

namespace ArticleSchema.Language.Tests.Formats;

public sealed class UriFormatTests(ITestOutputHelper output)
{
    private static readonly Check s_absolute = UriFormat.IsValid;
    private static readonly Check s_reference = UriFormat.IsReference;

    private static readonly string[] s_uris =
    [
        "https://example.org", "http://example.org:8080/a/b?c=d#e", "HTTPS://EXAMPLE.ORG/", "https://u:p@example.org/", "https://example.org:/a",
        "http://127.0.0.1/", "http://[::1]/", "http://[2001:db8::1]:8080/a", "http://[::ffff:192.0.2.1]/", "http://[1:2:3:4:5:6:7::]/",
        "https://example.org/%C3%A9?q=%20#%41", "https://example.org/a;b=c,d/!$&'()*+", "https://example.org/?a/b?c#d/e?f", "https://example.org//a//",
        "https://de.wikipedia.org/wiki/K%C3%B6ln_(Begriffskl%C3%A4rung)", "https://xn--bcher-kva.example/", "https://a_b.example/", "https://_a.example/", "https://-a.example/", "http://a.b./",
        "urn:newsml:example.org:20241110:1", "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "tag:example.org,2024:a", "mailto:a@example.org",
        "mailto:?to=a@example.org", "data:text/plain;charset=utf-8,a%20b", "doi:10.1000/182", "ftp://example.org/a", "file:///etc/hosts",
        "news:comp.infosystems", "tel:+1-816-555-1212", "x-a.b+c:", "about:blank", "http://cv.iptc.org/newscodes/cpprole/author",
    ];

    private static readonly string[] s_relative =
    [
        "", "a", "/a", "//example.org/a", "../a", "./a:b", "?q", "#f", "a/b:c", "a?b:c", ".", "..", "a%20b", "//", "///a", "//[::1]:80/a", "/a//b",
    ];

    /// <summary>Neither a URI nor a reference.</summary>
    private static readonly string[] s_broken =
    [
        "https://example.org/a b", " https://example.org", "https://example.org ", "https://example.org/é", "https://bücher.example/", "https://example.org/%",
        "https://example.org/%4", "https://example.org/%zz", "https://example.org/%4g", "http://[::1", "http://::1]/", "http://[1:2:3:4:5:6:7]/",
        "http://[1:2:3:4:5:6:7:8:9]/", "http://[1::2::3]/", "http://[:1:2:3:4:5:6:7]/", "http://[::12345]/", "http://[::g]/", "http://[::1.2.3]/",
        "http://[::1.2.3.256]/", "http://[::01.2.3.4]/", "http://[fe80::1%25eth0]/", "http://[v.a]/", "http://[v1.]/", "http://[]/", "http://[::1]a/",
        "http://example.org:8a/", "http://example.org:-1/", "https://a@b@c/", "http://exa[mple.org/", "https://example.org/<a>", "https://example.org/a\\b",
        "https://example.org/{a}", "https://example.org/a|b", "https://example.org/a^b", "https://example.org/`a`", "https://example.org/\"a\"", "a#b#c",
        "https://example.org/#a#b", "https://example.org/\n", "1http://example.org", "+a://b", ":a", "://example.org", "ht!tp://example.org", "a_b:c",
    ];

    [Fact]
    public void Uris_OfTheGrammar_AreValid()
    {
        s_absolute.ShouldAcceptAll(s_uris);
        s_reference.ShouldAcceptAll(s_uris);
    }

    [Fact]
    public void References_OfTheGrammar_AreReferencesOnly()
    {
        s_reference.ShouldAcceptAll(s_relative);
        s_absolute.ShouldRejectAll(s_relative);
    }

    [Fact]
    public void Texts_OutsideTheGrammar_AreNeither()
    {
        s_absolute.ShouldRejectAll(s_broken);
        s_reference.ShouldRejectAll(s_broken);
    }

    [Fact]
    public void Uris_ThatTheFrameworkDoesNotHold_AreInvalidOnlyAsAbsoluteOnes()
    {
        string[] uris =
        [
            "https://news.example.-org/x", "https://aaa._b/x", "a:b", "http:", "http:a", "http:/a", "http://", "http:///a", "https://:80/", "http://a..b/", "http://.a/", "http://%41/", "http://a~b/",
            "http://a:65536/", "http://[v1.a]/", "file:a", "file://h:80/a", "file:///C:", "mailto:a", "mailto:a@b,c@d", "mailto:@a", "vsmacros:a",
            "urn://a~b", $"http://{new string('a', 64)}/", $"http://a/{new string('a', 65_519)}",
        ];
        s_absolute.ShouldRejectAll(uris);
        s_reference.ShouldAcceptAll(uris);
    }

    [Fact]
    public void Uris_Whatever_GiveAVerdict()
    {
        s_absolute.ShouldNeverThrow(s_uris);
        s_reference.ShouldNeverThrow([.. s_uris, .. s_relative, .. s_broken]);
    }

    [Fact]
    public void EveryValidUri_IsHeldByTheFramework()
    {
        int seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var uris = new RandomUris(new Random(seed));
        var refused = new HashSet<string>();
        for (int i = 0; i < 200_000; i++)
        {
            string uri = uris.Next();
            if (!UriFormat.IsValid(Encoding.ASCII.GetBytes(uri))) continue;
            bool held = Uri.TryCreate(uri, UriKind.Absolute, out Uri? value) && value.OriginalString == uri;
            if (!held) refused.Add(uri);
        }
        refused.OrderBy(uri => uri.Length).Take(60).ShouldBeEmpty();
    }
}
