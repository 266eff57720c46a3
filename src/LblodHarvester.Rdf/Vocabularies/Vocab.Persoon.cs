namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of OSLO Persoon: <c>https://data.vlaanderen.be/ns/persoon#</c>.</summary>
    public static class Persoon
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "https://data.vlaanderen.be/ns/persoon#";

        /// <summary>persoon:gebruikteVoornaam.</summary>
        public static readonly Iri GebruikteVoornaam = Iri.Unchecked(Namespace + "gebruikteVoornaam");
    }
}
