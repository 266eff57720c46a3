namespace LblodHarvester.Rdf;

public static partial class Vocab
{
    /// <summary>The terms of PROV-O: <c>http://www.w3.org/ns/prov#</c>.</summary>
    public static class Prov
    {
        /// <summary>The namespace.</summary>
        public const string Namespace = "http://www.w3.org/ns/prov#";

        /// <summary>prov:Entity.</summary>
        public static readonly Iri Entity = Iri.Unchecked(Namespace + "Entity");

        /// <summary>prov:Activity.</summary>
        public static readonly Iri Activity = Iri.Unchecked(Namespace + "Activity");

        /// <summary>prov:wasDerivedFrom.</summary>
        public static readonly Iri WasDerivedFrom = Iri.Unchecked(Namespace + "wasDerivedFrom");

        /// <summary>prov:wasGeneratedBy.</summary>
        public static readonly Iri WasGeneratedBy = Iri.Unchecked(Namespace + "wasGeneratedBy");

        /// <summary>prov:generated.</summary>
        public static readonly Iri Generated = Iri.Unchecked(Namespace + "generated");

        /// <summary>prov:generatedAtTime.</summary>
        public static readonly Iri GeneratedAtTime = Iri.Unchecked(Namespace + "generatedAtTime");

        /// <summary>prov:startedAtTime.</summary>
        public static readonly Iri StartedAtTime = Iri.Unchecked(Namespace + "startedAtTime");

        /// <summary>prov:endedAtTime.</summary>
        public static readonly Iri EndedAtTime = Iri.Unchecked(Namespace + "endedAtTime");

        /// <summary>prov:atLocation.</summary>
        public static readonly Iri AtLocation = Iri.Unchecked(Namespace + "atLocation");

        /// <summary>prov:value.</summary>
        public static readonly Iri Value = Iri.Unchecked(Namespace + "value");

        /// <summary>prov:used.</summary>
        public static readonly Iri Used = Iri.Unchecked(Namespace + "used");

        /// <summary>prov:wasAssociatedWith.</summary>
        public static readonly Iri WasAssociatedWith = Iri.Unchecked(Namespace + "wasAssociatedWith");
    }
}
