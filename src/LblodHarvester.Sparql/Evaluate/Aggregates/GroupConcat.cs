using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary>
/// <c>GROUP_CONCAT</c> (SPARQL 1.1, section 18.5.1.7): the texts as <c>STR</c> gives them, with the separator between; the empty text of
/// nothing. Errors and blank nodes, which have no text, are left out.
/// </summary>
internal sealed class GroupConcat(string separator) : Accumulator
{
    private readonly StringBuilder _texts = new();
    private bool _hasText;

    internal override void Add(Term? value)
    {
        if (value is null or BlankNode)
            return;
        if (_hasText)
            _texts.Append(separator);
        _hasText = true;
        _texts.Append(value is Literal literal ? literal.Value : ((Iri)value).Value);
    }

    internal override Term? Result() => new Literal(_texts.ToString());
}
