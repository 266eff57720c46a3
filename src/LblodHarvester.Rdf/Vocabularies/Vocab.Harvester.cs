namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>
    /// The program's own terms, for what no published vocabulary says: <c>https://lblodharvester.example/ns#</c>. The domain is reserved
    /// (RFC 2606), so that nobody can give the terms another meaning.
    /// </summary>
    public static class Harvester
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "https://lblodharvester.example/ns#";

        /// <summary>The line of a place in a page's source, from 1.</summary>
        public static readonly Iri Line = Iri.Unchecked(Namespace + "line");

        /// <summary>The column of a place in a page's source, in UTF-16 code units, from 1.</summary>
        public static readonly Iri Column = Iri.Unchecked(Namespace + "column");

        /// <summary>The name of the rule that made a repair.</summary>
        public static readonly Iri Rule = Iri.Unchecked(Namespace + "rule");

        /// <summary>A term as extracted, in N-Triples.</summary>
        public static readonly Iri Before = Iri.Unchecked(Namespace + "before");

        /// <summary>A term as published, in N-Triples.</summary>
        public static readonly Iri After = Iri.Unchecked(Namespace + "after");

        /// <summary>Why something is in quarantine, in words.</summary>
        public static readonly Iri Reason = Iri.Unchecked(Namespace + "reason");

        /// <summary>The payload digest of an archived response: <c>sha256:</c> and lower-case hexadecimal.</summary>
        public static readonly Iri Digest = Iri.Unchecked(Namespace + "digest");

        /// <summary>The WARC file that holds a response.</summary>
        public static readonly Iri ArchiveFile = Iri.Unchecked(Namespace + "archiveFile");

        /// <summary>The offset of a response in its WARC file, in bytes.</summary>
        public static readonly Iri ArchiveOffset = Iri.Unchecked(Namespace + "archiveOffset");

        /// <summary>The number of the run that published a page.</summary>
        public static readonly Iri Run = Iri.Unchecked(Namespace + "run");

        /// <summary>The id of the source that a page belongs to.</summary>
        public static readonly Iri Source = Iri.Unchecked(Namespace + "source");

        /// <summary>The maturity level of a page, 0 to 3; on a shape: the level it counts for.</summary>
        public static readonly Iri MaturityLevel = Iri.Unchecked(Namespace + "maturityLevel");

        /// <summary>In a query: a literal that a text query finds. No graph says it.</summary>
        public static readonly Iri Matches = Iri.Unchecked(Namespace + "matches");

        /// <summary>How many triples the program added to a page graph, beside those that the page says.</summary>
        public static readonly Iri AddedTriples = Iri.Unchecked(Namespace + "addedTriples");
    }
}
