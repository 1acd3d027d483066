namespace ArticleSchema.Language.Wording;

/// <summary>The names of languages in the languages that bylines are read in, as notes on translations use them.</summary>
internal static class LanguageNames
{
    private static readonly Func<string, WordingTable> s_names = WordingTable.Lazily(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = """
            ar: arabic
            da: danish
            de: german
            en: english
            es: spanish
            fi: finnish
            fr: french
            he: hebrew
            hi: hindi
            it: italian
            ja: japanese
            ko: korean
            nl: dutch
            no: norwegian
            pl: polish
            pt: portuguese
            ru: russian
            sv: swedish
            tr: turkish
            uk: ukrainian
            zh: chinese
            """,
        ["de"] = """
            ar: arabisch | arabische | arabischen
            da: dänisch | dänische | dänischen
            de: deutsch | deutsche | deutschen
            en: englisch | englische | englischen
            es: spanisch | spanische | spanischen
            fi: finnisch | finnische | finnischen
            fr: französisch | französische | französischen
            he: hebräisch | hebräische | hebräischen
            hi: hindi
            it: italienisch | italienische | italienischen
            ja: japanisch | japanische | japanischen
            ko: koreanisch | koreanische | koreanischen
            nl: niederländisch | niederländische | niederländischen
            no: norwegisch | norwegische | norwegischen
            pl: polnisch | polnische | polnischen
            pt: portugiesisch | portugiesische | portugiesischen
            ru: russisch | russische | russischen
            sv: schwedisch | schwedische | schwedischen
            tr: türkisch | türkische | türkischen
            uk: ukrainisch | ukrainische | ukrainischen
            zh: chinesisch | chinesische | chinesischen
            """,
        ["es"] = """
            ar: árabe
            da: danés
            de: alemán
            en: inglés
            es: español | castellano
            fi: finés | finlandés
            fr: francés
            he: hebreo
            hi: hindi
            it: italiano
            ja: japonés
            ko: coreano
            nl: neerlandés | holandés
            no: noruego
            pl: polaco
            pt: portugués
            ru: ruso
            sv: sueco
            tr: turco
            uk: ucraniano
            zh: chino
            """,
        ["fr"] = """
            ar: arabe
            da: danois
            de: allemand
            en: anglais
            es: espagnol
            fi: finnois
            fr: français
            he: hébreu
            hi: hindi
            it: italien
            ja: japonais
            ko: coréen
            nl: néerlandais
            no: norvégien
            pl: polonais
            pt: portugais
            ru: russe
            sv: suédois
            tr: turc
            uk: ukrainien
            zh: chinois
            """,
        ["it"] = """
            ar: arabo
            da: danese
            de: tedesco
            en: inglese
            es: spagnolo
            fi: finlandese
            fr: francese
            he: ebraico
            hi: hindi
            it: italiano
            ja: giapponese
            ko: coreano
            nl: olandese | neerlandese
            no: norvegese
            pl: polacco
            pt: portoghese
            ru: russo
            sv: svedese
            tr: turco
            uk: ucraino
            zh: cinese
            """,
        ["pt"] = """
            ar: árabe
            da: dinamarquês
            de: alemão
            en: inglês
            es: espanhol
            fi: finlandês
            fr: francês
            he: hebraico
            hi: hindi
            it: italiano
            ja: japonês
            ko: coreano
            nl: holandês | neerlandês
            no: norueguês
            pl: polonês | polaco
            pt: português
            ru: russo
            sv: sueco
            tr: turco
            uk: ucraniano
            zh: chinês
            """,
        ["sv"] = """
            ar: arabiska
            da: danska
            de: tyska
            en: engelska
            es: spanska
            fi: finska
            fr: franska
            he: hebreiska
            hi: hindi
            it: italienska
            ja: japanska
            ko: koreanska
            nl: nederländska
            no: norska
            pl: polska
            pt: portugisiska
            ru: ryska
            sv: svenska
            tr: turkiska
            uk: ukrainska
            zh: kinesiska
            """,
        ["no"] = """
            ar: arabisk
            da: dansk
            de: tysk
            en: engelsk
            es: spansk
            fi: finsk
            fr: fransk
            he: hebraisk
            hi: hindi
            it: italiensk
            ja: japansk
            ko: koreansk
            nl: nederlandsk
            no: norsk
            pl: polsk
            pt: portugisisk
            ru: russisk
            sv: svensk
            tr: tyrkisk
            uk: ukrainsk
            zh: kinesisk
            """,
    });

    /// <summary>The languages that a text names, as tags, in the order in which it does.</summary>
    public static List<string> NamedIn(string text, string language)
    {
        WordingTable names = s_names(WordingLanguage.Of(language));
        var found = new List<string>();
        foreach (TextPiece word in new TextPiece(text.Length > BylineReader.MaxLength ? text.Substring(0, BylineReader.MaxLength) : text, 0).Words())
        {
            string bare = word.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', '„', '«', '»', '!', '?').Text.Replace('\'', '’').ToLowerInvariant();
            bare = bare.Substring(bare.LastIndexOf('’') + 1);
            if (names.Headings.FirstOrDefault(h => names[h].Contains(bare, StringComparer.Ordinal)) is { } tag)
            {
                found.Add(tag);
            }
        }

        return found;
    }
}
