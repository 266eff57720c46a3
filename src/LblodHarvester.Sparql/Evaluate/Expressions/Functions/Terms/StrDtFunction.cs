using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary><c>STRDT</c> (SPARQL 1.1, section 17.4.2.10); there is no <c>rdf:langString</c> without a language.</summary>
internal sealed class StrDtFunction(CompiledExpression lexicalForm, CompiledExpression datatype) : CompiledExpression
{
    private readonly TextArgument _text = new(lexicalForm);

    internal override Term? Evaluate(ISolution solution) =>
        _text.ReadSimple(solution) is { } form && datatype.Evaluate(solution) is Iri iri && iri != Vocab.Rdf.LangString ? new Literal(form, iri) : null;
}
