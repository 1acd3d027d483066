namespace ArticleSchema.Benchmarks.Corpus;

/// <summary>What articles are made of.</summary>
internal static class Words
{
    internal static readonly string[] Sections = ["world", "politics", "culture", "science", "business", "sport"];
    internal static readonly string[] Genres = ["report", "analysis", "interview", "feature", "opinion", "live-blog"];
    internal static readonly string[] States = ["draft", "live", "corrected", "withdrawn"];
    internal static readonly string[] Roles = ["author", "editor", "photographer", "translator", "fact-checker", "illustrator", "researcher"];
    internal static readonly string[] Methods = ["human", "machine", "machine-edited"];
    internal static readonly string[] Languages = ["en", "en-GB", "de", "de-AT", "fr", "sv", "da", "pl", "es-419", "pt-BR", "nb-NO", "zh-Hant", "cs", "hu"];
    internal static readonly string[] Countries = ["DE", "SE", "DK", "PL", "FR", "CZ", "HU", "AT", "PT", "NO", "ES", "GB"];
    internal static readonly string[] Offsets = ["Z", "Z", "Z", "+01:00", "+02:00", "-05:00", "+05:30"];
    internal static readonly string[] GivenNames = ["Åsa", "Søren", "Zoë", "Łukasz", "Márta", "François", "Jörg", "Ana", "Dvořák", "Iñaki", "Anneke", "John", "Mary", "Ólafur", "Şebnem"];
    internal static readonly string[] FamilyNames = ["Lindström", "Kjærgaard", "Wiśniewska", "Müller", "Szabó", "García", "O'Brien", "Smith", "Novák", "Núñez", "van der Berg", "Þórsdóttir", "Öztürk", "Lefèvre"];
    internal static readonly string[] Houses = ["The Baltic Courier", "Foto Øresund", "Süddeutscher Bote", "Gazeta Wrocławska", "Agence Médoc", "Northern Wire", "Hírlap"];
    internal static readonly string[] Towns = ["Malmö", "København", "Wrocław", "München", "Győr", "Besançon", "Leeds", "A Coruña", "Tromsø", "Plzeň", "Lisboa", "Graz"];
    internal static readonly string[] Keywords = ["freight", "railways", "Denmark", "Öresund", "élections", "climate", "football", "Gdańsk", "energy", "theatre", "budget", "schools", "harbours", "trade"];
    internal static readonly string[] Topics = ["oresund-bridge", "harbour-strike", "spring-budget", "solar-parks", "night-trains", "school-meals", "river-floods", "cup-final", "film-prize", "grain-exports"];
    internal static readonly string[] Plain =
    [
        "the", "a", "of", "in", "and", "for", "bridge", "minister", "said", "on", "Friday", "that", "more", "than", "half", "goods", "crossed",
        "strait", "by", "train", "last", "year", "figures", "from", "København", "Malmö", "show", "budget", "parliament", "über", "café",
        "régime", "naïve", "harbour", "workers", "agreed", "to", "end", "strike", "after", "talks", "with", "owners", "new", "record", "schools", "open",
    ];
}
