using System.Text;

namespace ArticleSchema.Language.Tests.Formats;

/// <summary>Random URIs by the grammar of RFC 3986, the corners of it more often than the middle.</summary>
internal sealed class RandomUris(Random random)
{
    private static readonly string[] s_schemes = ["http", "https", "HTTP", "ftp", "file", "urn", "mailto", "data", "tag", "x-a.b+c", "a", "ws", "news", "nntp", "ldap", "gopher", "telnet", "uuid", "net.tcp", "net.pipe", "vscode", "javascript", "about", "doi"];

    private static readonly string[] s_hosts =
    [
        "", "example.org", "EXAMPLE.org", "localhost", "127.0.0.1", "256.1.1.1", "1.2.3", "0x7f.1", "[::1]", "[2001:db8::1]", "[::ffff:1.2.3.4]",
        "[v1.fe80:a]", "a_b.example", "-a.example", "a-.example", "news.example.-org", "aaaa._b", "a.-b.c", "a..b", ".a", "a.", "%41", "ex%41mple.org", "%C3%A9.org", "a%2Fb", "!$&'()*+,;=",
        "xn--bcher-kva.example", "xn--a", "1", "a~b", "%00", "%20", new string('a', 64), new string('a', 300),
    ];

    public string Next()
    {
        if (random.Next(10) == 0) return "mailto:" + Pick("", "a", "a@", "@b", ".") + Pick("", "a@", "a@b", "b.c", ":1", ",", "/", "%40", "@") + Pick("", "?subject=a@b", "#a");
        var text = new StringBuilder(s_schemes[random.Next(s_schemes.Length)]).Append(':');
        bool hasAuthority = random.Next(3) > 0;
        if (hasAuthority)
        {
            text.Append("//");
            if (random.Next(5) == 0) text.Append(Pick("u@", "u:p@", "@", ":@", "a%40b@", "a:b:c@"));
            text.Append(s_hosts[random.Next(s_hosts.Length)]);
            if (random.Next(4) == 0) text.Append(Pick(":", ":80", ":0", ":65535", ":65536", ":99999999999", ":00080"));
            if (random.Next(3) > 0) text.Append('/').Append(Path());
        }
        else if (random.Next(4) > 0)
        {
            string path = Path();
            text.Append(path.StartsWith("//", StringComparison.Ordinal) ? path[1..] : path);
        }
        if (random.Next(3) == 0) text.Append('?').Append(Path()).Append(Pick("", "?", "a=b&c", "/?"));
        if (random.Next(3) == 0) text.Append('#').Append(Path()).Append(Pick("", "?", "/"));
        return text.ToString();
    }

    private string Path()
    {
        var text = new StringBuilder();
        for (int parts = random.Next(5); parts > 0; parts--)
        {
            text.Append(Pick("/", "//", "a", "..", ".", "./", "../", ":", "@", "%20", "%2F", "%00", "%C3%A9", "%ff", "!$&'()*+,;=", "~", "-_", "C:", "c%3A", "%7C", "1"));
        }
        return text.ToString();
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
