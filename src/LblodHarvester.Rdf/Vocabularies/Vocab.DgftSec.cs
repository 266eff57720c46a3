namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms for pages behind a login: <c>http://lblod.data.gift/vocabularies/security/</c>.</summary>
    public static class DgftSec
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://lblod.data.gift/vocabularies/security/";

        /// <summary>dgftSec:targetAuthenticationConfiguration.</summary>
        public static readonly Iri TargetAuthenticationConfiguration = Iri.Unchecked(Namespace + "targetAuthenticationConfiguration");

        /// <summary>dgftSec:securityConfiguration.</summary>
        public static readonly Iri SecurityConfiguration = Iri.Unchecked(Namespace + "securityConfiguration");

        /// <summary>dgftSec:secrets.</summary>
        public static readonly Iri Secrets = Iri.Unchecked(Namespace + "secrets");
    }
}
