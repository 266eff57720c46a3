using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>
/// One page's part of a graph that all pages share. Every subject says <c>dct:isPartOf</c> the page, so that a store without parts can find
/// them again.
/// </summary>
internal sealed class PagePart(Iri graph, Iri page)
{
    private readonly Graph _content = new();

    internal void Add(Iri subject, Iri predicate, Term value)
    {
        _content.Add(subject, Vocab.Dct.IsPartOf, page);
        _content.Add(subject, predicate, value);
    }

    internal void Add(Iri subject, Iri predicate, string value) => Add(subject, predicate, new Literal(value));

    internal void Add(Iri subject, Iri predicate, long value) =>
        Add(subject, predicate, new Literal(value.ToString(CultureInfo.InvariantCulture), Vocab.Xsd.Integer));

    internal void Add(Iri subject, Iri predicate, DateTimeOffset value) =>
        Add(subject, predicate, new Literal(
            value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture), Vocab.Xsd.DateTime));

    internal void Add(Iri subject, SourcePlace place)
    {
        Add(subject, Vocab.Harvester.Line, place.Line);
        Add(subject, Vocab.Harvester.Column, place.Column);
    }

    internal GraphWrite ToWrite() => new(graph, page, _content);
}
