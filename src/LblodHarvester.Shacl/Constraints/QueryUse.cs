using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A query as a constraint asks it.</summary>
/// <param name="Query">The query.</param>
/// <param name="Messages">What to say where it finds a fault.</param>
/// <param name="Given">The terms that the parameters have, by the names of the variables.</param>
internal sealed record QueryUse(IShapeQuery Query, IReadOnlyList<MessageTemplate> Messages, IReadOnlyDictionary<string, Term> Given);
