namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of LBLOD publication links and notification rules: <c>http://lblod.data.gift/vocabularies/besluit/</c>.</summary>
    public static class LblodBesluit
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://lblod.data.gift/vocabularies/besluit/";

        /// <summary>lblodBesluit:linkToPublication.</summary>
        public static readonly Iri LinkToPublication = Iri.Unchecked(Namespace + "linkToPublication");

        /// <summary>lblodBesluit:notificationRule.</summary>
        public static readonly Iri NotificationRule = Iri.Unchecked(Namespace + "notificationRule");

        /// <summary>lblodBesluit:obligationToReport.</summary>
        public static readonly Iri ObligationToReport = Iri.Unchecked(Namespace + "obligationToReport");

        /// <summary>lblodBesluit:decidableBy.</summary>
        public static readonly Iri DecidableBy = Iri.Unchecked(Namespace + "decidableBy");
    }
}
