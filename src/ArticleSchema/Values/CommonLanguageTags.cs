using System.Buffers.Binary;
using System.Numerics;

namespace ArticleSchema;

/// <summary>The tags that articles are full of: found by their eight bytes at most, valid without a look, and one string each.</summary>
internal static class CommonLanguageTags
{
    private const int Slots = 1024;
    private const int Shift = 64 - 10;

    private const string Tags =
        "aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu "
        + "fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km "
        + "kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om "
        + "or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr "
        + "ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu und mul zxx mis ceb fil gsw haw hsb dsb nds yue cmn ckb kok mai "
        + "ar-AE ar-EG ar-SA ar-MA bg-BG bn-BD bn-IN ca-ES cs-CZ cy-GB da-DK de-AT de-CH de-DE de-LI de-LU el-GR el-CY en-AU en-CA "
        + "en-GB en-HK en-IE en-IN en-KE en-MT en-NG en-NZ en-PH en-PK en-SG en-US en-ZA es-419 es-AR es-CL es-CO es-CR es-EC es-ES "
        + "es-MX es-PE es-PR es-US es-UY es-VE et-EE eu-ES fa-IR fi-FI fil-PH fr-BE fr-CA fr-CH fr-FR fr-LU fr-MA fr-SN ga-IE gl-ES "
        + "gu-IN he-IL hi-IN hr-HR hu-HU id-ID is-IS it-CH it-IT ja-JP kk-KZ kn-IN ko-KR lt-LT lv-LV mk-MK ml-IN mr-IN ms-MY mt-MT "
        + "my-MM nb-NO ne-NP nl-BE nl-NL nn-NO no-NO pa-IN pl-PL pt-AO pt-BR pt-PT ro-MD ro-RO ru-RU ru-UA sk-SK sl-SI sq-AL sr-Cyrl "
        + "sr-Latn sr-RS sv-FI sv-SE sw-KE ta-IN ta-LK te-IN th-TH tr-TR uk-UA ur-PK uz-UZ vi-VN zh-CN zh-HK zh-Hans zh-Hant zh-MO "
        + "zh-SG zh-TW zu-ZA";

    private static readonly (ulong Key, string? Tag)[] s_slots = Fill();

    /// <summary>The very string of a common tag written canonically, else null.</summary>
    public static string? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is < 2 or > 8) return null;
        ulong key = Pack(utf8);
        for (int slot = Slot(key); s_slots[slot].Tag is string tag; slot = (slot + 1) % Slots)
        {
            if (s_slots[slot].Key == key && tag.Length == utf8.Length) return tag;
        }
        return null;
    }

    internal static IEnumerable<string> All => Tags.Split(' ');

    private static (ulong, string?)[] Fill()
    {
        var slots = new (ulong Key, string? Tag)[Slots];
        foreach (string tag in All)
        {
            ulong key = Pack(System.Text.Encoding.ASCII.GetBytes(tag));
            int slot = Slot(key);
            while (slots[slot].Tag is not null) slot = (slot + 1) % Slots;
            slots[slot] = (key, tag);
        }
        return slots;
    }

    // All bytes, some of them twice; with its length the key is the tag.
    private static ulong Pack(ReadOnlySpan<byte> utf8) => utf8.Length >= sizeof(uint)
        ? BinaryPrimitives.ReadUInt32LittleEndian(utf8) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^sizeof(uint)..]) << 32
        : utf8[0] | (ulong)utf8[utf8.Length / 2] << 8 | (ulong)utf8[^1] << 16;

    private static int Slot(ulong key) => (int)(BitOperations.RotateLeft(key, 5) * 0x9E3779B97F4A7C15 >> Shift);
}
