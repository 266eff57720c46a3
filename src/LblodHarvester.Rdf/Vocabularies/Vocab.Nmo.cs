namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of NEPOMUK messages: <c>http://www.semanticdesktop.org/ontologies/2007/03/22/nmo#</c>.</summary>
    public static class Nmo
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.semanticdesktop.org/ontologies/2007/03/22/nmo#";

        /// <summary>nmo:sentDate.</summary>
        public static readonly Iri SentDate = Iri.Unchecked(Namespace + "sentDate");
    }
}
