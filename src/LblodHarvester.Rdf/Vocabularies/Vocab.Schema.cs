namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of schema.org: <c>http://schema.org/</c>.</summary>
    public static class Schema
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://schema.org/";

        /// <summary>schema:validFrom.</summary>
        public static readonly Iri ValidFrom = Iri.Unchecked(Namespace + "validFrom");

        /// <summary>schema:validThrough.</summary>
        public static readonly Iri ValidThrough = Iri.Unchecked(Namespace + "validThrough");
    }
}
