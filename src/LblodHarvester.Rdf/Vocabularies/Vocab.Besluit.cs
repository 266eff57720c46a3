namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of OSLO Besluit: <c>http://data.vlaanderen.be/ns/besluit#</c>.</summary>
    public static class Besluit
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://data.vlaanderen.be/ns/besluit#";

        /// <summary>besluit:Zitting.</summary>
        public static readonly Iri Zitting = Iri.Unchecked(Namespace + "Zitting");

        /// <summary>besluit:Agendapunt.</summary>
        public static readonly Iri Agendapunt = Iri.Unchecked(Namespace + "Agendapunt");

        /// <summary>besluit:BehandelingVanAgendapunt.</summary>
        public static readonly Iri BehandelingVanAgendapunt = Iri.Unchecked(Namespace + "BehandelingVanAgendapunt");

        /// <summary>besluit:Besluit.</summary>
        public static readonly Iri BesluitClass = Iri.Unchecked(Namespace + "Besluit");

        /// <summary>besluit:Artikel.</summary>
        public static readonly Iri Artikel = Iri.Unchecked(Namespace + "Artikel");

        /// <summary>besluit:Stemming.</summary>
        public static readonly Iri Stemming = Iri.Unchecked(Namespace + "Stemming");

        /// <summary>besluit:Bestuursorgaan.</summary>
        public static readonly Iri Bestuursorgaan = Iri.Unchecked(Namespace + "Bestuursorgaan");

        /// <summary>besluit:Bestuurseenheid.</summary>
        public static readonly Iri Bestuurseenheid = Iri.Unchecked(Namespace + "Bestuurseenheid");

        /// <summary>besluit:geplandeStart.</summary>
        public static readonly Iri GeplandeStart = Iri.Unchecked(Namespace + "geplandeStart");

        /// <summary>besluit:isGehoudenDoor.</summary>
        public static readonly Iri IsGehoudenDoor = Iri.Unchecked(Namespace + "isGehoudenDoor");

        /// <summary>besluit:behandelt.</summary>
        public static readonly Iri Behandelt = Iri.Unchecked(Namespace + "behandelt");

        /// <summary>besluit:heeftAanwezigeBijStart.</summary>
        public static readonly Iri HeeftAanwezigeBijStart = Iri.Unchecked(Namespace + "heeftAanwezigeBijStart");

        /// <summary>besluit:heeftVoorzitter.</summary>
        public static readonly Iri HeeftVoorzitter = Iri.Unchecked(Namespace + "heeftVoorzitter");

        /// <summary>besluit:heeftSecretaris.</summary>
        public static readonly Iri HeeftSecretaris = Iri.Unchecked(Namespace + "heeftSecretaris");

        /// <summary>besluit:heeftNotulen.</summary>
        public static readonly Iri HeeftNotulen = Iri.Unchecked(Namespace + "heeftNotulen");

        /// <summary>besluit:heeftBesluitenlijst.</summary>
        public static readonly Iri HeeftBesluitenlijst = Iri.Unchecked(Namespace + "heeftBesluitenlijst");

        /// <summary>besluit:heeftAgenda.</summary>
        public static readonly Iri HeeftAgenda = Iri.Unchecked(Namespace + "heeftAgenda");

        /// <summary>besluit:heeftUittreksel.</summary>
        public static readonly Iri HeeftUittreksel = Iri.Unchecked(Namespace + "heeftUittreksel");

        /// <summary>besluit:geplandOpenbaar.</summary>
        public static readonly Iri GeplandOpenbaar = Iri.Unchecked(Namespace + "geplandOpenbaar");

        /// <summary>besluit:aangebrachtNa.</summary>
        public static readonly Iri AangebrachtNa = Iri.Unchecked(Namespace + "aangebrachtNa");

        /// <summary>besluit:heeftOntwerpbesluit.</summary>
        public static readonly Iri HeeftOntwerpbesluit = Iri.Unchecked(Namespace + "heeftOntwerpbesluit");

        /// <summary>besluit:openbaar.</summary>
        public static readonly Iri Openbaar = Iri.Unchecked(Namespace + "openbaar");

        /// <summary>besluit:gebeurtNa.</summary>
        public static readonly Iri GebeurtNa = Iri.Unchecked(Namespace + "gebeurtNa");

        /// <summary>besluit:heeftStemming.</summary>
        public static readonly Iri HeeftStemming = Iri.Unchecked(Namespace + "heeftStemming");

        /// <summary>besluit:heeftAanwezige.</summary>
        public static readonly Iri HeeftAanwezige = Iri.Unchecked(Namespace + "heeftAanwezige");

        /// <summary>besluit:motivering.</summary>
        public static readonly Iri Motivering = Iri.Unchecked(Namespace + "motivering");

        /// <summary>besluit:onderwerp.</summary>
        public static readonly Iri Onderwerp = Iri.Unchecked(Namespace + "onderwerp");

        /// <summary>besluit:gevolg.</summary>
        public static readonly Iri Gevolg = Iri.Unchecked(Namespace + "gevolg");

        /// <summary>besluit:geheim.</summary>
        public static readonly Iri Geheim = Iri.Unchecked(Namespace + "geheim");

        /// <summary>besluit:aantalVoorstanders.</summary>
        public static readonly Iri AantalVoorstanders = Iri.Unchecked(Namespace + "aantalVoorstanders");

        /// <summary>besluit:aantalTegenstanders.</summary>
        public static readonly Iri AantalTegenstanders = Iri.Unchecked(Namespace + "aantalTegenstanders");

        /// <summary>besluit:aantalOnthouders.</summary>
        public static readonly Iri AantalOnthouders = Iri.Unchecked(Namespace + "aantalOnthouders");

        /// <summary>besluit:heeftStemmer.</summary>
        public static readonly Iri HeeftStemmer = Iri.Unchecked(Namespace + "heeftStemmer");

        /// <summary>besluit:heeftVoorstander.</summary>
        public static readonly Iri HeeftVoorstander = Iri.Unchecked(Namespace + "heeftVoorstander");

        /// <summary>besluit:heeftTegenstander.</summary>
        public static readonly Iri HeeftTegenstander = Iri.Unchecked(Namespace + "heeftTegenstander");

        /// <summary>besluit:heeftOnthouder.</summary>
        public static readonly Iri HeeftOnthouder = Iri.Unchecked(Namespace + "heeftOnthouder");

        /// <summary>besluit:bestuurt.</summary>
        public static readonly Iri Bestuurt = Iri.Unchecked(Namespace + "bestuurt");

        /// <summary>besluit:classificatie.</summary>
        public static readonly Iri Classificatie = Iri.Unchecked(Namespace + "classificatie");

        /// <summary>besluit:werkingsgebied.</summary>
        public static readonly Iri Werkingsgebied = Iri.Unchecked(Namespace + "werkingsgebied");
    }
}
