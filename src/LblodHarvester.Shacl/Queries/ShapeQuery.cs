using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A SPARQL query that a shapes graph holds: of <c>sh:sparql</c> or of a validator (SHACL, sections 5.2.1, 6.2.2 and 6.2.3).</summary>
/// <param name="Text">The query as it is written, without the prefixes.</param>
/// <param name="Form">Which form it must have.</param>
/// <param name="Prefixes">What <c>sh:prefixes</c> leads to; the query need not declare these.</param>
/// <param name="Given">
/// The names of the variables that have a term before the query is asked, or may have one: <c>this</c>, parameters, and <c>value</c>
/// of <c>ASK</c>. <c>shapesGraph</c> and <c>currentShape</c> are given as well, and not among them: a subquery need not return those.
/// </param>
/// <param name="Path">What <c>$PATH</c> stands for; null where there is nothing.</param>
public sealed record ShapeQuery(string Text, ShapeQueryForm Form, PrefixMap Prefixes, IReadOnlyList<string> Given, PropertyPath? Path);
