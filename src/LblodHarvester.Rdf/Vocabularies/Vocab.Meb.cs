namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of myExperiment base, for submissions: <c>http://rdf.myexperiment.org/ontologies/base/</c>.</summary>
    public static class Meb
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://rdf.myexperiment.org/ontologies/base/";

        /// <summary>meb:Submission.</summary>
        public static readonly Iri Submission = Iri.Unchecked(Namespace + "Submission");
    }
}
