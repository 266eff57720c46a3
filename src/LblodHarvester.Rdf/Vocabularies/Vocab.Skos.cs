namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of SKOS: <c>http://www.w3.org/2004/02/skos/core#</c>.</summary>
    public static class Skos
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/2004/02/skos/core#";

        /// <summary>skos:Concept.</summary>
        public static readonly Iri Concept = Iri.Unchecked(Namespace + "Concept");

        /// <summary>skos:ConceptScheme.</summary>
        public static readonly Iri ConceptScheme = Iri.Unchecked(Namespace + "ConceptScheme");

        /// <summary>skos:prefLabel.</summary>
        public static readonly Iri PrefLabel = Iri.Unchecked(Namespace + "prefLabel");

        /// <summary>skos:altLabel.</summary>
        public static readonly Iri AltLabel = Iri.Unchecked(Namespace + "altLabel");

        /// <summary>skos:inScheme.</summary>
        public static readonly Iri InScheme = Iri.Unchecked(Namespace + "inScheme");
    }
}
