namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of ADMS: <c>http://www.w3.org/ns/adms#</c>.</summary>
    public static class Adms
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/ns/adms#";

        /// <summary>adms:status.</summary>
        public static readonly Iri Status = Iri.Unchecked(Namespace + "status");
    }
}
