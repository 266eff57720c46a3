namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of OSLO Mandaat: <c>http://data.vlaanderen.be/ns/mandaat#</c>.</summary>
    public static class Mandaat
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://data.vlaanderen.be/ns/mandaat#";

        /// <summary>mandaat:Mandataris.</summary>
        public static readonly Iri Mandataris = Iri.Unchecked(Namespace + "Mandataris");

        /// <summary>mandaat:Mandaat.</summary>
        public static readonly Iri MandaatClass = Iri.Unchecked(Namespace + "Mandaat");

        /// <summary>mandaat:isBestuurlijkeAliasVan.</summary>
        public static readonly Iri IsBestuurlijkeAliasVan = Iri.Unchecked(Namespace + "isBestuurlijkeAliasVan");

        /// <summary>mandaat:start.</summary>
        public static readonly Iri Start = Iri.Unchecked(Namespace + "start");

        /// <summary>mandaat:einde.</summary>
        public static readonly Iri Einde = Iri.Unchecked(Namespace + "einde");

        /// <summary>mandaat:status.</summary>
        public static readonly Iri Status = Iri.Unchecked(Namespace + "status");

        /// <summary>mandaat:isTijdspecialisatieVan.</summary>
        public static readonly Iri IsTijdspecialisatieVan = Iri.Unchecked(Namespace + "isTijdspecialisatieVan");

        /// <summary>mandaat:bindingStart.</summary>
        public static readonly Iri BindingStart = Iri.Unchecked(Namespace + "bindingStart");

        /// <summary>mandaat:bindingEinde.</summary>
        public static readonly Iri BindingEinde = Iri.Unchecked(Namespace + "bindingEinde");
    }
}
