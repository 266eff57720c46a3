namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of FOAF: <c>http://xmlns.com/foaf/0.1/</c>.</summary>
    public static class Foaf
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://xmlns.com/foaf/0.1/";

        /// <summary>foaf:Document.</summary>
        public static readonly Iri Document = Iri.Unchecked(Namespace + "Document");

        /// <summary>foaf:familyName.</summary>
        public static readonly Iri FamilyName = Iri.Unchecked(Namespace + "familyName");

        /// <summary>foaf:givenName.</summary>
        public static readonly Iri GivenName = Iri.Unchecked(Namespace + "givenName");

        /// <summary>foaf:name.</summary>
        public static readonly Iri Name = Iri.Unchecked(Namespace + "name");

        /// <summary>foaf:primaryTopic.</summary>
        public static readonly Iri PrimaryTopic = Iri.Unchecked(Namespace + "primaryTopic");
    }
}
