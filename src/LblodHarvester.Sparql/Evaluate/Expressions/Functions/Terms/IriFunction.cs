using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary><c>IRI</c> (SPARQL 1.1, section 17.4.2.8): resolved against the base; what is no IRI then is an error.</summary>
internal sealed class IriFunction(CompiledExpression argument, Iri? baseIri) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution) => argument.Evaluate(solution) switch
    {
        Iri iri => iri,
        Literal literal when TextLiterals.IsSimple(literal) => Resolve(literal.Value),
        _ => null,
    };

    private Iri? Resolve(string reference)
    {
        var iri = baseIri is null ? Iri.Unchecked(reference) : IriResolver.Resolve(baseIri, reference);
        return iri.IsWellFormed ? iri : null;
    }
}
