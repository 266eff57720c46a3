using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// An attribute value, one and the same wherever the page writes it, that keeps what it was last found to mean: pages say the same many
/// times over.
/// </summary>
internal sealed class WrittenValue(string text)
{
    private bool? _suspect;

    internal string Text => text;

    /// <summary>What it means as SafeCURIEorCURIEorIRI, when nothing is wrong with it.</summary>
    internal Meaning<Resource> Resource { get; set; }

    /// <summary>What it means as an IRI.</summary>
    internal Meaning<Iri> Reference { get; set; }

    /// <summary>What its words mean in <c>property</c> and <c>typeof</c>, when nothing is wrong with them.</summary>
    internal Meaning<Resource[]> Words { get; set; }

    /// <summary>What it means as <c>datatype</c>, when nothing is wrong with it.</summary>
    internal Meaning<Iri> Datatype { get; set; }

    /// <summary>What its words mean in <c>rel</c> and <c>rev</c>, when nothing is wrong with them.</summary>
    internal Meaning<Resource[]> LinkWords { get; set; }

    /// <summary>What it adds to the mappings in force as <c>vocab</c>.</summary>
    internal Meaning<Mappings> Vocabulary { get; set; }

    /// <summary>What it adds to the mappings in force as <c>prefix</c>.</summary>
    internal Meaning<Mappings> Prefixes { get; set; }

    /// <summary>Whether anything looks wrong with it as an IRI.</summary>
    internal bool IsSuspect => _suspect ??= IriInspector.IsSuspect(text);

    public override string ToString() => text;
}
