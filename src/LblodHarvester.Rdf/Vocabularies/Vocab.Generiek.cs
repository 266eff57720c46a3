namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of OSLO Generiek: <c>https://data.vlaanderen.be/ns/generiek#</c>.</summary>
    public static class Generiek
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "https://data.vlaanderen.be/ns/generiek#";

        /// <summary>generiek:isTijdspecialisatieVan.</summary>
        public static readonly Iri IsTijdspecialisatieVan = Iri.Unchecked(Namespace + "isTijdspecialisatieVan");

        /// <summary>generiek:lokaleIdentificator.</summary>
        public static readonly Iri LokaleIdentificator = Iri.Unchecked(Namespace + "lokaleIdentificator");

        /// <summary>generiek:gestructureerdeIdentificator.</summary>
        public static readonly Iri GestructureerdeIdentificator = Iri.Unchecked(Namespace + "gestructureerdeIdentificator");
    }
}
