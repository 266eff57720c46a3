namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of mu.semte.ch core: <c>http://mu.semte.ch/vocabularies/core/</c>.</summary>
    public static class Mu
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://mu.semte.ch/vocabularies/core/";

        /// <summary>mu:uuid.</summary>
        public static readonly Iri Uuid = Iri.Unchecked(Namespace + "uuid");
    }
}
