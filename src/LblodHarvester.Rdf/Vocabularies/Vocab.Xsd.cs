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

        /// <summary>xsd:decimal.</summary>
        public static readonly Iri Decimal = Iri.Unchecked(Namespace + "decimal");

        /// <summary>xsd:integer.</summary>
        public static readonly Iri Integer = Iri.Unchecked(Namespace + "integer");

        /// <summary>xsd:double.</summary>
        public static readonly Iri Double = Iri.Unchecked(Namespace + "double");

        /// <summary>xsd:float.</summary>
        public static readonly Iri Float = Iri.Unchecked(Namespace + "float");

        /// <summary>xsd:date.</summary>
        public static readonly Iri Date = Iri.Unchecked(Namespace + "date");

        /// <summary>xsd:time.</summary>
        public static readonly Iri Time = Iri.Unchecked(Namespace + "time");

        /// <summary>xsd:dateTime.</summary>
        public static readonly Iri DateTime = Iri.Unchecked(Namespace + "dateTime");

        /// <summary>xsd:dateTimeStamp.</summary>
        public static readonly Iri DateTimeStamp = Iri.Unchecked(Namespace + "dateTimeStamp");

        /// <summary>xsd:gYear.</summary>
        public static readonly Iri GYear = Iri.Unchecked(Namespace + "gYear");

        /// <summary>xsd:gMonth.</summary>
        public static readonly Iri GMonth = Iri.Unchecked(Namespace + "gMonth");

        /// <summary>xsd:gDay.</summary>
        public static readonly Iri GDay = Iri.Unchecked(Namespace + "gDay");

        /// <summary>xsd:gYearMonth.</summary>
        public static readonly Iri GYearMonth = Iri.Unchecked(Namespace + "gYearMonth");

        /// <summary>xsd:gMonthDay.</summary>
        public static readonly Iri GMonthDay = Iri.Unchecked(Namespace + "gMonthDay");

        /// <summary>xsd:duration.</summary>
        public static readonly Iri Duration = Iri.Unchecked(Namespace + "duration");

        /// <summary>xsd:yearMonthDuration.</summary>
        public static readonly Iri YearMonthDuration = Iri.Unchecked(Namespace + "yearMonthDuration");

        /// <summary>xsd:dayTimeDuration.</summary>
        public static readonly Iri DayTimeDuration = Iri.Unchecked(Namespace + "dayTimeDuration");

        /// <summary>xsd:byte.</summary>
        public static readonly Iri Byte = Iri.Unchecked(Namespace + "byte");

        /// <summary>xsd:short.</summary>
        public static readonly Iri Short = Iri.Unchecked(Namespace + "short");

        /// <summary>xsd:int.</summary>
        public static readonly Iri Int = Iri.Unchecked(Namespace + "int");

        /// <summary>xsd:long.</summary>
        public static readonly Iri Long = Iri.Unchecked(Namespace + "long");

        /// <summary>xsd:unsignedByte.</summary>
        public static readonly Iri UnsignedByte = Iri.Unchecked(Namespace + "unsignedByte");

        /// <summary>xsd:unsignedShort.</summary>
        public static readonly Iri UnsignedShort = Iri.Unchecked(Namespace + "unsignedShort");

        /// <summary>xsd:unsignedInt.</summary>
        public static readonly Iri UnsignedInt = Iri.Unchecked(Namespace + "unsignedInt");

        /// <summary>xsd:unsignedLong.</summary>
        public static readonly Iri UnsignedLong = Iri.Unchecked(Namespace + "unsignedLong");

        /// <summary>xsd:positiveInteger.</summary>
        public static readonly Iri PositiveInteger = Iri.Unchecked(Namespace + "positiveInteger");

        /// <summary>xsd:nonNegativeInteger.</summary>
        public static readonly Iri NonNegativeInteger = Iri.Unchecked(Namespace + "nonNegativeInteger");

        /// <summary>xsd:negativeInteger.</summary>
        public static readonly Iri NegativeInteger = Iri.Unchecked(Namespace + "negativeInteger");

        /// <summary>xsd:nonPositiveInteger.</summary>
        public static readonly Iri NonPositiveInteger = Iri.Unchecked(Namespace + "nonPositiveInteger");

        /// <summary>xsd:hexBinary.</summary>
        public static readonly Iri HexBinary = Iri.Unchecked(Namespace + "hexBinary");

        /// <summary>xsd:base64Binary.</summary>
        public static readonly Iri Base64Binary = Iri.Unchecked(Namespace + "base64Binary");

        /// <summary>xsd:anyURI.</summary>
        public static readonly Iri AnyUri = Iri.Unchecked(Namespace + "anyURI");

        /// <summary>xsd:language.</summary>
        public static readonly Iri Language = Iri.Unchecked(Namespace + "language");

        /// <summary>xsd:normalizedString.</summary>
        public static readonly Iri NormalizedString = Iri.Unchecked(Namespace + "normalizedString");

        /// <summary>xsd:token.</summary>
        public static readonly Iri Token = Iri.Unchecked(Namespace + "token");

        /// <summary>xsd:NMTOKEN.</summary>
        public static readonly Iri NmToken = Iri.Unchecked(Namespace + "NMTOKEN");

        /// <summary>xsd:Name.</summary>
        public static readonly Iri Name = Iri.Unchecked(Namespace + "Name");

        /// <summary>xsd:NCName.</summary>
        public static readonly Iri NcName = Iri.Unchecked(Namespace + "NCName");
    }
}
