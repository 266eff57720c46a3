namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of mu.semte.ch extensions: <c>http://mu.semte.ch/vocabularies/ext/</c>.</summary>
    public static class Ext
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://mu.semte.ch/vocabularies/ext/";

        /// <summary>ext:heeftAfwezigeBijStart.</summary>
        public static readonly Iri HeeftAfwezigeBijStart = Iri.Unchecked(Namespace + "heeftAfwezigeBijStart");

        /// <summary>ext:heeftAfwezige.</summary>
        public static readonly Iri HeeftAfwezige = Iri.Unchecked(Namespace + "heeftAfwezige");
    }
}
