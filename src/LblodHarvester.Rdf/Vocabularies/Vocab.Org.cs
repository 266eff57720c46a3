namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of the Organization ontology: <c>http://www.w3.org/ns/org#</c>.</summary>
    public static class Org
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/ns/org#";

        /// <summary>org:classification.</summary>
        public static readonly Iri Classification = Iri.Unchecked(Namespace + "classification");

        /// <summary>org:holds.</summary>
        public static readonly Iri Holds = Iri.Unchecked(Namespace + "holds");

        /// <summary>org:role.</summary>
        public static readonly Iri Role = Iri.Unchecked(Namespace + "role");

        /// <summary>org:hasPost.</summary>
        public static readonly Iri HasPost = Iri.Unchecked(Namespace + "hasPost");
    }
}
