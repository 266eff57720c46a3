namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>XML Schema datatypes: <c>http://www.w3.org/2001/XMLSchema#</c>.</summary>
    public static class Xsd
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/2001/XMLSchema#";

        /// <summary>xsd:string.</summary>
        public static readonly Iri String = Iri.Unchecked(Namespace + "string");

        /// <summary>xsd:boolean.</summary>
        public static readonly Iri Boolean = Iri.Unchecked(Namespace + "boolean");

        /// <summary>xsd:integer.</summary>
        public static readonly Iri Integer = Iri.Unchecked(Namespace + "integer");

        /// <summary>xsd:decimal.</summary>
        public static readonly Iri Decimal = Iri.Unchecked(Namespace + "decimal");

        /// <summary>xsd:double.</summary>
        public static readonly Iri Double = Iri.Unchecked(Namespace + "double");

        /// <summary>xsd:date.</summary>
        public static readonly Iri Date = Iri.Unchecked(Namespace + "date");

        /// <summary>xsd:dateTime.</summary>
        public static readonly Iri DateTime = Iri.Unchecked(Namespace + "dateTime");
    }
}
