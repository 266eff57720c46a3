namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of the ISA Person vocabulary: <c>http://www.w3.org/ns/person#</c>.</summary>
    public static class Person
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/ns/person#";

        /// <summary>person:Person.</summary>
        public static readonly Iri PersonClass = Iri.Unchecked(Namespace + "Person");
    }
}
