namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of the European Legislation Identifier: <c>http://data.europa.eu/eli/ontology#</c>.</summary>
    public static class Eli
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://data.europa.eu/eli/ontology#";

        /// <summary>eli:LegalResource.</summary>
        public static readonly Iri LegalResource = Iri.Unchecked(Namespace + "LegalResource");

        /// <summary>eli:LegalExpression.</summary>
        public static readonly Iri LegalExpression = Iri.Unchecked(Namespace + "LegalExpression");

        /// <summary>eli:passed_by.</summary>
        public static readonly Iri PassedBy = Iri.Unchecked(Namespace + "passed_by");

        /// <summary>eli:date_publication.</summary>
        public static readonly Iri DatePublication = Iri.Unchecked(Namespace + "date_publication");

        /// <summary>eli:title.</summary>
        public static readonly Iri Title = Iri.Unchecked(Namespace + "title");

        /// <summary>eli:title_short.</summary>
        public static readonly Iri TitleShort = Iri.Unchecked(Namespace + "title_short");

        /// <summary>eli:description.</summary>
        public static readonly Iri Description = Iri.Unchecked(Namespace + "description");

        /// <summary>eli:language.</summary>
        public static readonly Iri Language = Iri.Unchecked(Namespace + "language");

        /// <summary>eli:has_part.</summary>
        public static readonly Iri HasPart = Iri.Unchecked(Namespace + "has_part");

        /// <summary>eli:number.</summary>
        public static readonly Iri Number = Iri.Unchecked(Namespace + "number");

        /// <summary>eli:cites.</summary>
        public static readonly Iri Cites = Iri.Unchecked(Namespace + "cites");

        /// <summary>eli:related_to.</summary>
        public static readonly Iri RelatedTo = Iri.Unchecked(Namespace + "related_to");

        /// <summary>eli:realizes.</summary>
        public static readonly Iri Realizes = Iri.Unchecked(Namespace + "realizes");

        /// <summary>eli:first_date_entry_in_force.</summary>
        public static readonly Iri FirstDateEntryInForce = Iri.Unchecked(Namespace + "first_date_entry_in_force");

        /// <summary>eli:date_no_longer_in_force.</summary>
        public static readonly Iri DateNoLongerInForce = Iri.Unchecked(Namespace + "date_no_longer_in_force");

        /// <summary>eli:type_document.</summary>
        public static readonly Iri TypeDocument = Iri.Unchecked(Namespace + "type_document");

        /// <summary>eli:is_part_of.</summary>
        public static readonly Iri IsPartOf = Iri.Unchecked(Namespace + "is_part_of");
    }
}
