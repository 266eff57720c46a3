using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql;

/// <summary>A store that takes many quads as one transaction.</summary>
public interface IQuadLoader
{
    /// <summary>Adds the quads. When they or the store throw, nothing is changed and the exception is passed on.</summary>
    /// <param name="quads">The quads, taken once.</param>
    /// <param name="target">The graph of the quads that name none; null for the default graph.</param>
    /// <param name="cancellationToken">Stops it, and nothing is changed.</param>
    Task LoadAsync(IEnumerable<Quad> quads, Iri? target, CancellationToken cancellationToken);
}
