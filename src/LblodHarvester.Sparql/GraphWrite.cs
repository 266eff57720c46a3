using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql;

/// <summary>
/// The replacement of a whole graph, or of one part of a graph that many pages share.
/// Parts of one graph do not overlap in subjects; a graph is the union of its parts.
/// </summary>
/// <param name="Graph">The graph's name.</param>
/// <param name="Part">The part: the page it belongs to; null when the graph is written as a whole.</param>
/// <param name="Content">What the graph or part holds from now on; empty removes it.</param>
public sealed record GraphWrite(Iri Graph, Iri? Part, Graph Content);
