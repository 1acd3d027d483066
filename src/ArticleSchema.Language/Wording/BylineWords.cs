namespace ArticleSchema.Language.Wording;

/// <summary>
/// What bylines are written with, language by language. Headings are roles of the vocabulary, for labels before the names (one that ends in
/// a colon needs it) and, with <c>after</c>, behind them; <c>and</c>, <c>in</c> and <c>of</c> stand between names, before places and before
/// employers; <c>honorific</c> and <c>title</c> are what stands beside names, <c>titles</c> the same for several.
/// </summary>
internal static class BylineWords
{
    public static readonly Func<string, WordingTable> Of = WordingTable.Lazily(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = """
            author: by | words by | story by | text by | written by | report by | reported by | a report by | analysis by | an analysis by | commentary by | comment by | opinion by | column by | review by | interview by | story and photos by | words and pictures by | text and photos by | author: | authors: | text: | words: | byline:
            contributor: additional reporting by | with additional reporting by | additional reporting from | reporting by | with reporting by | with contributions from | with contributions by | contributions by | contributors: | contributor: | additional reporting:
            contributor after: contributed to this report | contributed to this story | contributed to this article | contributed to the report | contributed reporting | contributed reporting to this story | contributed reporting for this story | also contributed to this report | contributed
            editor: edited by | editing by | editor: | editors: | editing:
            publisher: published by | posted by | publisher:
            fact-checker: verified by | fact-checked by | fact checked by | fact check by | checked by | reviewed by | fact check: | fact-check:
            translator: translated by | translation by | translation: | translator:
            post-editor: post-edited by | postedited by
            photographer: photo by | photos by | photograph by | photographs by | photography by | picture by | pictures by | photo: | photos: | photography: | picture: | pictures:
            illustrator: illustration by | illustrations by | illustrated by | graphic by | graphics by | illustration: | illustrations: | graphic: | graphics:
            camera-operator: video by | filmed by | camera by | video: | camera:
            producer: produced by | producer: | producers:
            and: and | with
            in: in | at | from | reporting from
            of: of | for | special to
            honorific: Mr | Mrs | Ms | Miss | Dr | Prof | Professor | Sir | Dame | Lord | Lady | Rev | Hon
            title: writer | reporter | correspondent | editor | journalist | columnist | critic | analyst | producer | photographer | contributor | author | chief | fellow | intern | researcher
            titles: writers | reporters | correspondents | editors | journalists | columnists | critics | analysts | producers | photographers | contributors | authors | fellows | interns | researchers
            group: staff | staff reporters | newsroom | editorial board | editorial team | our correspondents | our staff
            """,
        ["de"] = """
            author: von | text von | bericht von | ein bericht von | analyse von | eine analyse von | kommentar von | ein kommentar von | interview von | geschrieben von | text: | autor: | autorin: | autoren: | autor*in: | bericht:
            contributor: unter mitarbeit von | mit beiträgen von | mitarbeit: | unter mitarbeit: | mitwirkung:
            contributor after: hat zu diesem bericht beigetragen | haben zu diesem bericht beigetragen | hat zu diesem artikel beigetragen | haben zu diesem artikel beigetragen | trug zu diesem bericht bei | trugen zu diesem bericht bei | trug zu diesem artikel bei | trugen zu diesem artikel bei
            editor: bearbeitet von | redigiert von | redaktion: | bearbeitung: | redigat:
            publisher: veröffentlicht von | herausgegeben von | herausgeber:
            fact-checker: überprüft von | geprüft von | verifiziert von | faktencheck von | faktencheck:
            translator: übersetzt von | übersetzung von | aus dem englischen von | aus dem englischen übersetzt von | übersetzung: | übersetzer: | übersetzerin:
            post-editor: nachbearbeitet von | posteditiert von
            photographer: foto von | fotos von | bild von | bilder von | foto: | fotos: | bild: | bilder:
            illustrator: illustration von | illustrationen von | grafik von | grafiken von | illustration: | illustrationen: | grafik: | infografik:
            camera-operator: video von | kamera: | video:
            producer: produziert von | produktion:
            and: und | sowie
            in: in | aus
            of: für
            honorific: Dr | Prof | Herr | Frau | Dipl.-Ing
            title: redakteur | redakteurin | korrespondent | korrespondentin | reporter | reporterin | journalist | journalistin | autor | autorin | chefredakteur | chefredakteurin | volontär | volontärin | kolumnist | kolumnistin | fotograf | fotografin
            titles: redakteure | redakteurinnen | korrespondenten | korrespondentinnen | reporterinnen | journalisten | journalistinnen | autoren | autorinnen | volontäre | fotografen
            group: redaktion | die redaktion | unseren korrespondenten | unserer redaktion
            """,
        ["es"] = """
            author: por | texto de | texto por | escrito por | un reportaje de | reportaje de | reportaje por | análisis de | crónica de | entrevista de | una entrevista de | texto: | autor: | autora: | autores:
            contributor: con información de | con la colaboración de | con la contribución de | con reportes de | colaboración: | colaboraron:
            contributor after: contribuyó a este informe | contribuyeron a este informe | contribuyó a este reportaje | contribuyeron a este reportaje | contribuyó con este reportaje | contribuyeron con este reportaje | colaboró en este reportaje | colaboraron en este reportaje | colaboró en este artículo | colaboraron en este artículo | contribuyó a este artículo | contribuyeron a este artículo
            editor: editado por | edición de | edición: | editor: | editora:
            publisher: publicado por
            fact-checker: verificado por | revisado por | comprobado por | verificación: | verificación de
            translator: traducido por | traducción de | traducción por | traducción: | traductor: | traductora:
            post-editor: poseditado por | posteditado por
            photographer: foto de | fotos de | foto por | fotos por | fotografía de | fotografías de | foto: | fotos: | fotografía: | fotografías:
            illustrator: ilustración de | ilustraciones de | gráfico de | gráficos de | ilustración: | ilustraciones: | gráfico: | infografía:
            camera-operator: vídeo de | video de | vídeo: | video:
            producer: producido por | producción:
            and: y | e
            in: en | desde
            of: para
            honorific: Dr | Dra | Sr | Sra | Don | Doña | Lic | Prof
            title: corresponsal | periodista | redactor | redactora | editora | editor | reportero | reportera | enviado especial | enviada especial | analista | columnista | fotógrafo | fotógrafa
            titles: corresponsales | periodistas | redactores | redactoras | editores | editoras | reporteros | reporteras | enviados especiales | enviadas especiales | analistas | columnistas
            group: redacción | la redacción | agencias
            """,
        ["fr"] = """
            author: par | texte de | texte par | écrit par | un reportage de | reportage de | analyse de | récit de | propos recueillis par | texte : | texte: | auteur: | auteur : | autrice:
            contributor: avec la collaboration de | avec la contribution de | avec la participation de | avec l’aide de
            contributor after: a contribué à cet article | ont contribué à cet article | a contribué à ce reportage | ont contribué à ce reportage | a participé à cet article | ont participé à cet article
            editor: édité par | édition: | édition : | sous la direction de
            publisher: publié par | mis en ligne par
            fact-checker: vérifié par | relu par | vérification: | vérification :
            translator: traduit par | traduit de l’anglais par | traduction de | traduction: | traduction :
            post-editor: post-édité par | postédité par
            photographer: photo de | photos de | photo par | photos par | photographie de | photographies de | photo: | photos: | photo : | photos : | crédit photo: | crédit photo :
            illustrator: illustration de | illustrations de | infographie de | illustration: | illustration : | infographie: | infographie :
            camera-operator: vidéo de | vidéo: | vidéo :
            producer: produit par | production: | production :
            and: et | avec
            in: à | depuis | au | en
            of: pour
            honorific: M | Mme | Mlle | Dr | Pr | Me
            title: journaliste | correspondant | correspondante | envoyé spécial | envoyée spéciale | rédacteur | rédactrice | reporter | rédacteur en chef | rédactrice en chef | chroniqueur | chroniqueuse | photographe
            titles: journalistes | correspondants | correspondantes | envoyés spéciaux | envoyées spéciales | rédacteurs | rédactrices | reporters | photographes
            group: rédaction | la rédaction | service international
            """,
        ["it"] = """
            author: di | testo di | testi di | scritto da | un servizio di | servizio di | articolo di | un articolo di | analisi di | intervista di | testo: | testi: | autore: | autrice:
            contributor: con la collaborazione di | con il contributo di | hanno collaborato: | ha collaborato:
            contributor after: ha contribuito a questo articolo | hanno contribuito a questo articolo | ha collaborato a questo articolo | hanno collaborato a questo articolo | ha contribuito a questo servizio | hanno contribuito a questo servizio
            editor: a cura di | curato da | a cura della
            publisher: pubblicato da
            fact-checker: verificato da | verifica di | verifica:
            translator: tradotto da | traduzione di | traduzione dall’inglese di | traduzione:
            post-editor: post-editato da | revisione della traduzione automatica di
            photographer: foto di | fotografie di | fotografia di | foto:
            illustrator: illustrazione di | illustrazioni di | grafica di | illustrazione: | illustrazioni: | grafica:
            camera-operator: video di | riprese di | video:
            producer: prodotto da | produzione:
            and: e | ed
            in: a | ad | in
            of: per
            honorific: Dott | Dott.ssa | Dr | Prof | Prof.ssa | Sig | Sig.ra | On | Avv
            title: corrispondente | inviato | inviata | giornalista | redattore | redattrice | cronista | editorialista | fotografo | fotografa | direttore | direttrice
            titles: corrispondenti | inviati | inviate | giornalisti | giornaliste | redattori | redattrici | cronisti | editorialisti
            group: redazione | la redazione | nostro corrispondente
            """,
        ["pt"] = """
            author: por | texto de | texto por | escrito por | reportagem de | uma reportagem de | análise de | entrevista de | texto: | autor: | autora: | reportagem:
            contributor: com colaboração de | com a colaboração de | com informações de | com contribuição de | colaboração: | colaborou: | colaboraram:
            contributor after: contribuiu para esta reportagem | contribuíram para esta reportagem | contribuiu para este artigo | contribuíram para este artigo | colaborou nesta reportagem | colaboraram nesta reportagem | colaborou para esta reportagem | colaboraram para esta reportagem
            editor: editado por | edição de | edição: | editor: | editora:
            publisher: publicado por | postado por
            fact-checker: verificado por | revisado por | checado por | revisto por | verificação: | checagem:
            translator: traduzido por | tradução de | tradução: | tradutor: | tradutora:
            post-editor: pós-editado por
            photographer: foto de | fotos de | foto por | fotos por | fotografia de | fotografias de | foto: | fotos: | fotografia:
            illustrator: ilustração de | ilustrações de | infografia de | ilustração: | ilustrações: | arte: | infografia:
            camera-operator: vídeo de | imagens de | vídeo:
            producer: produzido por | produção:
            and: e
            in: em | desde
            of: para
            honorific: Dr | Dra | Sr | Sra | Prof
            title: correspondente | jornalista | repórter | redator | redatora | editora | editor | enviado especial | enviada especial | colunista | analista | fotógrafo | fotógrafa
            titles: correspondentes | jornalistas | repórteres | redatores | redatoras | editores | enviados especiais | colunistas
            group: redação | a redação | agências
            """,
        ["sv"] = """
            author: av | text av | skriven av | reportage av | en analys av | analys av | intervju av | text: | författare: | reporter:
            contributor: med bidrag av | med bidrag från | medverkande:
            contributor after: bidrog till denna artikel | bidrog till artikeln | bidrog till denna rapport | har bidragit till artikeln | har bidragit till denna artikel
            editor: redigerad av | redigerat av | redaktör: | redigering:
            publisher: publicerad av | publicerat av | utgiven av
            fact-checker: granskad av | faktagranskad av | verifierad av | kontrollerad av | faktagranskning: | faktakoll:
            translator: översatt av | översättning av | översättning:
            post-editor: efterredigerad av
            photographer: foto av | bild av | bilder av | foto: | bild: | bilder:
            illustrator: illustration av | illustrationer av | grafik av | illustration: | illustrationer: | grafik:
            camera-operator: video av | film av | video: | kamera:
            producer: producerad av | producent:
            and: och | samt
            in: i | från
            of: för
            honorific: Dr | Prof
            title: korrespondent | reporter | utrikeskorrespondent | redaktör | journalist | skribent | krönikör | fotograf | chefredaktör | ledarskribent
            titles: korrespondenter | reportrar | redaktörer | journalister | skribenter | krönikörer | fotografer
            group: redaktionen | redaktion
            """,
        ["no"] = """
            author: av | tekst av | skrevet av | reportasje av | en analyse av | analyse av | intervju av | tekst: | forfatter: | journalist:
            contributor: med bidrag fra | med bidrag av | bidragsytere:
            contributor after: bidro til denne saken | bidro til saken | bidro til artikkelen | bidro til denne artikkelen | har bidratt til denne saken | har bidratt til denne artikkelen
            editor: redigert av | redaktør: | redigering:
            publisher: publisert av | utgitt av
            fact-checker: kontrollert av | faktasjekket av | verifisert av | faktasjekk: | kvalitetssikret av
            translator: oversatt av | oversettelse av | oversettelse:
            post-editor: etterredigert av
            photographer: foto av | bilde av | bilder av | foto: | bilde: | bilder:
            illustrator: illustrasjon av | illustrasjoner av | grafikk av | illustrasjon: | grafikk:
            camera-operator: video av | video: | kamera:
            producer: produsert av | produsent:
            and: og | samt
            in: i | fra
            of: for
            honorific: Dr | Prof
            title: korrespondent | utenrikskorrespondent | redaktør | journalist | kommentator | spaltist | fotograf | sjefredaktør
            titles: korrespondenter | journalister | redaktører | kommentatorer | spaltister | fotografer
            group: redaksjonen | redaksjon
            """,
    });

    /// <summary>Agencies whose names stand beside reporters' names, in whatever language.</summary>
    public static readonly HashSet<string> Agencies = new(
        ("AAP|AFP|Agence France-Presse|AFP/Getty|ANI|ANP|ANSA|AP|The Associated Press|Associated Press|APA|ATS|awp|Belga|Bloomberg|Bloomberg News|CP|The Canadian Press|"
        + "ČTK|CTK|dpa|dpa-AFX|DPA|EFE|epd|EPA|EPA-EFE|Europa Press|Folhapress|Getty|Getty Images|IANS|Imago|IMAGO|Interfax|JTA|Keystone|Keystone-SDA|KNA|Kyodo|LUSA|Lusa|MTI|MTVA|"
        + "NTB|PA|PA Media|PAP|Picture Alliance|picture alliance|PTI|Reuters|REUTERS|RIA Novosti|Ritzau|SDA|sda|Scanpix|SID|sid|Sipa|STA|STT|TASS|Tass|Télam|TT|UPI|"
        + "Ukrinform|Xinhua|Yonhap|ZUMA|Zuma Press|Adnkronos|AGI|LaPresse|Contacto|Agência Brasil|Estadão Conteúdo|NurPhoto|Anadolu|AA").Split('|'),
        StringComparer.Ordinal);

    /// <summary>What a name has in it that is an organization's and no person's.</summary>
    public static readonly HashSet<string> OfOrganizations = new(
        ("agency|agencia|agência|agence|agentur|agenzia|news|press|presse|post|times|media|magazine|newspaper|journal|tribune|gazette|herald|guardian|chronicle|broadcasting|network|"
        + "group|gmbh|ag|inc|ltd|llc|verlag|nachrichten|zeitung|redaktion|redacción|rédaction|redazione|redação|redaktionen|redaksjonen|staff|newsroom|desk|team|service|bureau").Split('|'),
        StringComparer.Ordinal);

    /// <summary>Words of names that begin with a small letter.</summary>
    public static readonly HashSet<string> Particles = new(
        "af|al|ap|av|bin|bint|d|da|dal|dalla|das|de|degli|dei|del|della|den|der|des|di|do|dos|du|e|el|i|ibn|la|las|le|los|op|ten|ter|van|vom|von|vander|y|zu|zum|zur|’t|'t".Split('|'),
        StringComparer.Ordinal);

    /// <summary>What follows a name and belongs to it.</summary>
    public static readonly HashSet<string> Suffixes = new("Jr|Sr|II|III|IV|PhD|Ph.D|MD|M.D|Esq|OBE|CBE".Split('|'), StringComparer.Ordinal);
}
