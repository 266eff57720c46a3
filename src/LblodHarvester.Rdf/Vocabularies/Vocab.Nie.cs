namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of NEPOMUK information elements: <c>http://www.semanticdesktop.org/ontologies/2007/01/19/nie#</c>.</summary>
    public static class Nie
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.semanticdesktop.org/ontologies/2007/01/19/nie#";

        /// <summary>nie:url.</summary>
        public static readonly Iri Url = Iri.Unchecked(Namespace + "url");
    }
}
