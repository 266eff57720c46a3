namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of RDF Schema: <c>http://www.w3.org/2000/01/rdf-schema#</c>.</summary>
    public static class Rdfs
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/2000/01/rdf-schema#";

        /// <summary>rdfs:Class.</summary>
        public static readonly Iri Class = Iri.Unchecked(Namespace + "Class");

        /// <summary>rdfs:subClassOf.</summary>
        public static readonly Iri SubClassOf = Iri.Unchecked(Namespace + "subClassOf");

        /// <summary>rdfs:label.</summary>
        public static readonly Iri Label = Iri.Unchecked(Namespace + "label");

        /// <summary>rdfs:comment.</summary>
        public static readonly Iri Comment = Iri.Unchecked(Namespace + "comment");

        /// <summary>rdfs:Literal.</summary>
        public static readonly Iri Literal = Iri.Unchecked(Namespace + "Literal");
    }
}
