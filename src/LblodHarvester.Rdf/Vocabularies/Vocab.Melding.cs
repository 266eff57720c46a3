namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of LBLOD automatic reporting: <c>http://lblod.data.gift/vocabularies/automatische-melding/</c>.</summary>
    public static class Melding
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://lblod.data.gift/vocabularies/automatische-melding/";

        /// <summary>melding:FormData.</summary>
        public static readonly Iri FormData = Iri.Unchecked(Namespace + "FormData");
    }
}
