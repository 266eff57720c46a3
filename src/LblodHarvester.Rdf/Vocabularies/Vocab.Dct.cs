namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of Dublin Core terms: <c>http://purl.org/dc/terms/</c>.</summary>
    public static class Dct
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://purl.org/dc/terms/";

        /// <summary>dct:title.</summary>
        public static readonly Iri Title = Iri.Unchecked(Namespace + "title");

        /// <summary>dct:description.</summary>
        public static readonly Iri Description = Iri.Unchecked(Namespace + "description");

        /// <summary>dct:subject.</summary>
        public static readonly Iri Subject = Iri.Unchecked(Namespace + "subject");

        /// <summary>dct:type.</summary>
        public static readonly Iri Type = Iri.Unchecked(Namespace + "type");

        /// <summary>dct:references.</summary>
        public static readonly Iri References = Iri.Unchecked(Namespace + "references");

        /// <summary>dct:isPartOf.</summary>
        public static readonly Iri IsPartOf = Iri.Unchecked(Namespace + "isPartOf");

        /// <summary>dct:hasPart.</summary>
        public static readonly Iri HasPart = Iri.Unchecked(Namespace + "hasPart");

        /// <summary>dct:source.</summary>
        public static readonly Iri Source = Iri.Unchecked(Namespace + "source");

        /// <summary>dct:identifier.</summary>
        public static readonly Iri Identifier = Iri.Unchecked(Namespace + "identifier");

        /// <summary>dct:created.</summary>
        public static readonly Iri Created = Iri.Unchecked(Namespace + "created");

        /// <summary>dct:modified.</summary>
        public static readonly Iri Modified = Iri.Unchecked(Namespace + "modified");

        /// <summary>dct:format.</summary>
        public static readonly Iri Format = Iri.Unchecked(Namespace + "format");

        /// <summary>dct:extent.</summary>
        public static readonly Iri Extent = Iri.Unchecked(Namespace + "extent");
    }
}
