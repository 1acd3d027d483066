using ArticleSchema.Language.Formats;
using static ArticleSchema.Language.Tests.Formats.FormatCases;

namespace ArticleSchema.Language.Tests.Formats;

/// <summary>E-mail addresses, UUIDs and media types.</summary>
public sealed class TextFormatTests
{
    private static readonly Check s_email = EmailFormat.IsValid;
    private static readonly Check s_uuid = UuidFormat.IsValid;
    private static readonly Check s_mediaType = MediaTypeFormat.IsValid;

    [Fact]
    public void Emails_OfOneMailbox_AreValid() => s_email.ShouldAcceptAll(
        "a@example.org", "a.b+c@example.org", "A_b-c@EXAMPLE.co.uk", "o'neil@example.org", "a@localhost", "a@xn--bcher-kva.example", "1@1.example",
        "!#$%&'*+-/=?^_`{|}~@example.org", "\"a b\"@example.org", "\"a\\\"b\"@example.org", "\"a@b\"@example.org", "\"\"@example.org", "a@[192.0.2.1]",
        "a@[IPv6:2001:db8::1]", "a@[ipv6:::1]", $"{new string('a', 64)}@example.org", $"a@{new string('b', 63)}.org", "a@a-b.example");

    [Fact]
    public void Emails_OfAnotherForm_AreInvalid() => s_email.ShouldRejectAll(
        "", "a", "@", "@example.org", "a@", "a@@example.org", "a@b@example.org", ".a@example.org", "a.@example.org", "a..b@example.org", "a b@example.org",
        " a@example.org", "a@example.org ", "a@.example.org", "a@example..org", "a@example.org.", "a@-example.org", "a@example-.org", "a@exa_mple.org",
        "a@exam ple.org", "ä@example.org", "a@bücher.example", "A <a@example.org>", "<a@example.org>", "a@example.org, b@example.org", "mailto:a@example.org",
        "a(comment)@example.org", "\"a@example.org", "\"a\"b@example.org", "\"a\\\"@example.org", "\"a\n\"@example.org", "a@[192.0.2.256]", "a@[192.0.2]",
        "a@[2001:db8::1]", "a@[IPv6:1]", "a@[]", "a@[192.0.2.1", $"{new string('a', 65)}@example.org", $"a@{new string('b', 64)}.org",
        $"a@{string.Concat(Enumerable.Repeat("abcdefghi.", 26))}org");

    [Fact]
    public void Uuids_OfTheForm_AreValid()
    {
        string[] uuids = ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"];
        s_uuid.ShouldAcceptAll(uuids);
        foreach (string text in uuids)
        {
            UuidFormat.TryParse(Bytes(text), out Guid value).ShouldBeTrue();
            value.ShouldBe(Guid.Parse(text));
        }
    }

    [Fact]
    public void Uuids_OfAnotherForm_AreInvalid()
    {
        string[] texts =
        [
            "", "f81d4fae7dec11d0a76500a0c91e6bf6", "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}", "f81d4fae-7dec-11d0-a765-00a0c91e6bf", "f81d4fae-7dec-11d0-a765-00a0c91e6bf66",
            "g81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae-7dec-11d0a-765-00a0c91e6bf6", "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae 7dec-11d0-a765-00a0c91e6bf6",
            "+81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf ", "f81d4fae-7dec-11d0-a765-0x00c91e6bf6",
        ];
        s_uuid.ShouldRejectAll(texts);
        foreach (string text in texts) UuidFormat.TryParse(Bytes(text), out _).ShouldBeFalse(text);
    }

    [Fact]
    public void MediaTypes_OfTheForm_AreValid() => s_mediaType.ShouldAcceptAll(
        "text/html", "TEXT/HTML", "application/vnd.iptc.g2.newsitem+xml", "image/svg+xml", "application/x-a_b", "text/html;charset=utf-8",
        "text/html; charset=utf-8", "text/html ;\tcharset=\"utf-8\"", "text/html; charset=\"a \\\" b;\"; q=1", "multipart/form-data; boundary=a'b|c~d", "a/b", "1/2",
        $"{new string('a', 127)}/{new string('b', 127)}");

    [Fact]
    public void MediaTypes_OfAnotherForm_AreInvalid() => s_mediaType.ShouldRejectAll(
        "", "text", "text/", "/html", "text/html/x", "text /html", "text/ html", " text/html", "text/html ", "text/*", "*/*", "text/hté", "text/html;", "text/html; ",
        "text/html;;a=b", "text/html; charset", "text/html; charset=", "text/html; charset = utf-8", "text/html; charset=\"utf-8", "text/html; charset=utf 8",
        "text/html, text/plain", "text\\html", "-text/html", "text/.html", "text/html; =a", "text/html; a=\"b\" c", $"{new string('a', 128)}/b", "text/html;a=\"\n\"");

    [Fact]
    public void Texts_Whatever_GiveAVerdict()
    {
        s_email.ShouldNeverThrow("a@example.org", "\"a\\\"b\"@[IPv6:2001:db8::1]", "a@[192.0.2.1]");
        s_uuid.ShouldNeverThrow("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        s_mediaType.ShouldNeverThrow("text/html", "text/html; charset=\"a \\\" b;\"; q=1");
    }
}
