namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of PAV: <c>http://purl.org/pav/</c>.</summary>
    public static class Pav
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://purl.org/pav/";

        /// <summary>pav:createdBy.</summary>
        public static readonly Iri CreatedBy = Iri.Unchecked(Namespace + "createdBy");

        /// <summary>pav:providedBy.</summary>
        public static readonly Iri ProvidedBy = Iri.Unchecked(Namespace + "providedBy");
    }
}
