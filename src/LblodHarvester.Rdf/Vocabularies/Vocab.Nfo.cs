namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of NEPOMUK files: <c>http://www.semanticdesktop.org/ontologies/2007/03/22/nfo#</c>.</summary>
    public static class Nfo
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.semanticdesktop.org/ontologies/2007/03/22/nfo#";

        /// <summary>nfo:FileDataObject.</summary>
        public static readonly Iri FileDataObject = Iri.Unchecked(Namespace + "FileDataObject");

        /// <summary>nfo:RemoteDataObject.</summary>
        public static readonly Iri RemoteDataObject = Iri.Unchecked(Namespace + "RemoteDataObject");

        /// <summary>nfo:fileName.</summary>
        public static readonly Iri FileName = Iri.Unchecked(Namespace + "fileName");

        /// <summary>nfo:fileSize.</summary>
        public static readonly Iri FileSize = Iri.Unchecked(Namespace + "fileSize");
    }
}
