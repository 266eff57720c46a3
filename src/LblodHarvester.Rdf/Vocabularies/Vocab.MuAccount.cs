namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of mu.semte.ch accounts: <c>http://mu.semte.ch/vocabularies/account/</c>.</summary>
    public static class MuAccount
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://mu.semte.ch/vocabularies/account/";

        /// <summary>muAccount:key.</summary>
        public static readonly Iri Key = Iri.Unchecked(Namespace + "key");

        /// <summary>muAccount:canActOnBehalfOf.</summary>
        public static readonly Iri CanActOnBehalfOf = Iri.Unchecked(Namespace + "canActOnBehalfOf");
    }
}
