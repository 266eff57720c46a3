using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Sparql.Tests.FullText;

public sealed class DutchStemmerTests
{
    // The algorithm's published sample vocabulary, and words of the field; PostgreSQL's stemmer, which is Snowball's own, says the same of each.
    private const string Vocabulary = """
        lichaam licham, lichaamsziek lichaamsziek, lichamelijk licham, lichamelijke licham, lichamelijkheden licham, lichamen licham,
        lichere licher, licht licht, lichtbeeld lichtbeeld, lichtbruin lichtbruin, lichtdoorlatende lichtdoorlat, lichte licht,
        lichten licht, lichtende lichtend, lichtenvoorde lichtenvoord, lichter lichter, lichtere lichter, lichters lichter,
        lichtgevoeligheid lichtgevoel, lichtgewicht lichtgewicht, lichtgrijs lichtgrijs, lichthoeveelheid lichthoevel,
        lichtintensiteit lichtintensiteit, lichtje lichtj, lichtjes lichtjes, lichtkranten lichtkrant, lichtkring lichtkring,
        lichtkringen lichtkring, lichtregelsystemen lichtregelsystem, lichtste lichtst, lichtstromende lichtstrom, lichtte licht,
        lichtten licht, lichttoetreding lichttoetred, lichtverontreinigde lichtverontreinigd, lichtzinnige lichtzinn, lid lid,
        lidia lidia, lidmaatschap lidmaatschap, lidstaten lidstat, lidvereniging lidveren, opgingen opging, opglanzing opglanz,
        opglanzingen opglanz, opglimlachten opglimlacht, opglimpen opglimp, opglimpende opglimp, opglimping opglimp,
        opglimpingen opglimp, opgraven opgrav, opgrijnzen opgrijnz, opgrijzende opgrijz, opgroeien opgroei, opgroeiende opgroei,
        opgroeiplaats opgroeiplat, ophaal ophal, ophaaldienst ophaaldienst, ophaalkosten ophaalkost, ophaalsystemen ophaalsystem,
        ophaalt ophaalt, ophaaltruck ophaaltruck, ophalen ophal, ophalend ophal, ophalers ophaler, ophef ophef, opheffen opheff,
        opheldering ophelder, ophemelde ophemeld, ophemelen ophemel, opheusden opheusd, ophief ophief, ophield ophield, ophieven ophiev,
        ophoepelt ophoepelt, ophoog ophog, ophoogzand ophoogzand, ophopen ophop, ophoping ophop, ophouden ophoud, vergadering vergader,
        vergaderingen vergader, vergaderen vergader, gemeenteraad gemeenterad, gemeenteraden gemeenterad, raadslid raadslid,
        raadsleden raadsled, besluit besluit, besluiten besluit, besluitenlijst besluitenlijst, besluitenlijsten besluitenlijst,
        agendapunt agendapunt, agendapunten agendapunt, stemming stemming, stemmingen stemming, goedkeuring goedkeur,
        goedkeuringen goedkeur, goedgekeurd goedgekeurd, verordening verorden, verordeningen verorden, belasting belast,
        belastingen belast, reglement reglement, reglementen reglement, subsidie subsidie, subsidies subsidies, camera camera,
        bewaking bewak, bewakingen bewak, schepenen schepen, burgemeester burgemeester, burgemeesters burgemeester, straten strat,
        straat strat, straatnaam straatnam, straatnamen straatnam, verkeersborden verkeersbord, parkeren parker,
        parkeerplaatsen parkeerplaats, wegen weg, weg weg, gebouwen gebouw, gebouw gebouw, verenigingen veren, vereniging veren,
        kinderen kinder, scholen schol, school schol, fietspaden fietspad, maan man, brood brod, bomen bom, boom bom, yoghurt yoghurt,
        hoeyaerden hoeyaerd, ijverig ijver, mogelijkheden mogelijk, mogelijkheid mogelijk, eenheid eenheid, eenheden eenheid,
        gelijkheid gelijk, haalbaar haalbar, haalbare haalbar, bruikbare bruikbar, onhaalbaar onhal, staatssecretaris staatssecretaris,
        kabeljauwsoep kabeljauwsoep, zeeën zeeen, geïnteresseerde geinteresseerd, coördinatie coordinatie, financiën financien,
        reünie reunie, beëindiging beeindig, knieën knieen, dagelijks dagelijk, dagelijkse dagelijk, wettelijke wettelijk,
        wettelijk wettelijk, openbaar open, openbare open, veiligheid veilig, bakken bak, bedden bed, katten kat, bidden bid,
        gemen gemen, algemene algemen, gemene gemen, huisje huisj, huisjes huisjes, meisjes meisjes, baais baais, draaien draai,
        draaiing draaiing, bloeiend bloeiend, ruiter ruiter, royaal royal, loyale loyal, fraaie fraai, enig enig, weinig weinig,
        eigenlijk eigen, geldigheid geldig, geldig geldig, steigers steiger, hevig hevig, hevige hevig, nodige nodig,
        zenuwachtige zenuwacht, schoonheid schoonheid, openheid open, bescheidenheid bescheid, dochter dochter, zusje zusj, glas glas,
        glazen glaz, s s, en en, ene ene, een een, aas aas, oog oog, yen yen, eens een, bij bij, ij ij
        """;

    private static IEnumerable<TestCaseData> Pairs() => Vocabulary.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(' '))
        .Select(pair => new TestCaseData(pair[0], pair[1]));

    [TestCaseSource(nameof(Pairs))]
    public void A_word_has_the_stem_that_the_published_vocabulary_gives_it(string word, string stem) =>
        Assert.That(DutchStemmer.Stem(word), Is.EqualTo(stem));

    [Test]
    public void No_word_has_a_longer_stem()
    {
        var random = new Random(20);
        for (var round = 0; round < 20_000; round++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "aeiouysndgktlbjrhè"[random.Next(18)]));
            Assert.That(DutchStemmer.Stem(word), Has.Length.AtMost(word.Length), word);
        }
    }

    [Test]
    public void A_word_that_is_too_long_to_be_one_is_left_as_it_is() =>
        Assert.That(DutchStemmer.Stem(new string('a', 200) + "en"), Is.EqualTo(new string('a', 200) + "en"));
}
