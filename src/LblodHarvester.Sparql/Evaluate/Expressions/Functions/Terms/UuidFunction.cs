using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary><c>UUID</c> and <c>STRUUID</c> (SPARQL 1.1, sections 17.4.2.12 and 17.4.2.13): another one each time.</summary>
internal sealed class UuidFunction(bool isText) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution)
    {
        var uuid = Guid.NewGuid().ToString("D");
        return isText ? new Literal(uuid) : Iri.Unchecked($"urn:uuid:{uuid}");
    }
}
