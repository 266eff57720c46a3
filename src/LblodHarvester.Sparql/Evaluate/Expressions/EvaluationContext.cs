using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>What the expressions of one query have in common. It is used by one thread.</summary>
/// <param name="time">Tells the time once: <c>NOW()</c> is the same in the whole query (SPARQL 1.1, section 17.4.5.1).</param>
internal sealed class EvaluationContext(TimeProvider time)
{
    private readonly string _labels = $"q{Guid.NewGuid():N}";
    private long _blankNodes;

    /// <summary>When the query is evaluated, in UTC.</summary>
    internal DateTimeOffset Now { get; } = time.GetUtcNow();

    /// <summary>What <c>IRI()</c> resolves against; null when there is none, so that it takes absolute IRIs only.</summary>
    internal Iri? BaseIri { get; init; }

    /// <summary>Where <c>RAND()</c> comes from.</summary>
    internal Random Random { get; init; } = Random.Shared;

    /// <summary>The functions that may be called beside those of SPARQL, by their IRIs.</summary>
    internal IReadOnlyDictionary<Iri, ExtensionFunction> ExtensionFunctions { get; init; } = FrozenDictionary<Iri, ExtensionFunction>.Empty;

    /// <summary>A blank node that nobody else has.</summary>
    internal BlankNode FreshBlankNode() => new(string.Create(CultureInfo.InvariantCulture, $"{_labels}n{++_blankNodes}"));

    /// <summary>
    /// The blank node that <c>BNODE(label)</c> stands for in a solution: the same whenever it is asked for, without it being kept.
    /// </summary>
    internal BlankNode BlankNodeFor(long solution, string label)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(label)).AsSpan(0, 16));
        return new BlankNode(string.Create(CultureInfo.InvariantCulture, $"{_labels}s{solution}l{digest}"));
    }
}
