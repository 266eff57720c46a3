namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>RDF syntax: <c>http://www.w3.org/1999/02/22-rdf-syntax-ns#</c>.</summary>
    public static class Rdf
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

        /// <summary>rdf:type.</summary>
        public static readonly Iri Type = Iri.Unchecked(Namespace + "type");

        /// <summary>rdf:first.</summary>
        public static readonly Iri First = Iri.Unchecked(Namespace + "first");

        /// <summary>rdf:rest.</summary>
        public static readonly Iri Rest = Iri.Unchecked(Namespace + "rest");

        /// <summary>rdf:nil.</summary>
        public static readonly Iri Nil = Iri.Unchecked(Namespace + "nil");

        /// <summary>rdf:Statement.</summary>
        public static readonly Iri Statement = Iri.Unchecked(Namespace + "Statement");

        /// <summary>rdf:subject.</summary>
        public static readonly Iri Subject = Iri.Unchecked(Namespace + "subject");

        /// <summary>rdf:predicate.</summary>
        public static readonly Iri Predicate = Iri.Unchecked(Namespace + "predicate");

        /// <summary>rdf:object.</summary>
        public static readonly Iri Object = Iri.Unchecked(Namespace + "object");

        /// <summary>rdf:langString.</summary>
        public static readonly Iri LangString = Iri.Unchecked(Namespace + "langString");

        /// <summary>rdf:XMLLiteral.</summary>
        public static readonly Iri XmlLiteral = Iri.Unchecked(Namespace + "XMLLiteral");

        /// <summary>rdf:HTML.</summary>
        public static readonly Iri Html = Iri.Unchecked(Namespace + "HTML");

        /// <summary>rdf:List.</summary>
        public static readonly Iri List = Iri.Unchecked(Namespace + "List");

        /// <summary>rdf:value.</summary>
        public static readonly Iri Value = Iri.Unchecked(Namespace + "value");

        /// <summary>rdf:language.</summary>
        public static readonly Iri Language = Iri.Unchecked(Namespace + "language");

        /// <summary>rdf:direction.</summary>
        public static readonly Iri Direction = Iri.Unchecked(Namespace + "direction");

        /// <summary>rdf:JSON.</summary>
        public static readonly Iri Json = Iri.Unchecked(Namespace + "JSON");
    }
}
