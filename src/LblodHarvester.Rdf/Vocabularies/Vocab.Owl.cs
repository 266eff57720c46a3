namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of OWL: <c>http://www.w3.org/2002/07/owl#</c>.</summary>
    public static class Owl
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/2002/07/owl#";

        /// <summary>owl:Class.</summary>
        public static readonly Iri Class = Iri.Unchecked(Namespace + "Class");

        /// <summary>owl:imports.</summary>
        public static readonly Iri Imports = Iri.Unchecked(Namespace + "imports");

        /// <summary>owl:sameAs.</summary>
        public static readonly Iri SameAs = Iri.Unchecked(Namespace + "sameAs");

        /// <summary>owl:deprecated.</summary>
        public static readonly Iri Deprecated = Iri.Unchecked(Namespace + "deprecated");
    }
}
