using System.Buffers;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>
/// The terms of a result. IRIs are taken as they stand, for a store may hold broken ones. The label of a blank node has a meaning only in the
/// result: one that RDF syntaxes cannot write, such as Virtuoso's <c>nodeID://b10000</c>, is replaced, the same each time.
/// </summary>
internal sealed class ResultsTerms
{
    private const string Given = "genid";
    private const int MostDatatypes = 1000;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private readonly Dictionary<string, Iri> _datatypes = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">The label is empty.</exception>
    internal static BlankNode BlankNode(string label)
    {
        if (label.Length == 0)
            throw new FormatException("A blank node has no label.");
        if (label.AsSpan().ContainsAnyExcept(Plain))
            return new BlankNode($"{Given}_{Convert.ToHexString(Encoding.UTF8.GetBytes(label))}");
        return new BlankNode(label.StartsWith(Given, StringComparison.Ordinal) ? $"{Given}-{label}" : label);
    }

    /// <summary>A literal of its parts. A language wins over the datatype that goes with it.</summary>
    /// <exception cref="FormatException">The parts do not go together, or the language tag is none.</exception>
    internal Literal Literal(string value, string? datatype, string? language)
    {
        if (language is not null)
        {
            return datatype is null || datatype == Vocab.Rdf.LangString.Value
                ? Rdf.Literal.InLanguage(value, language)
                : throw new FormatException($"A literal has the language {language} and the datatype <{datatype}>.");
        }

        if (datatype is null)
            return new Literal(value);
        return datatype == Vocab.Rdf.LangString.Value
            ? throw new FormatException("A literal of the datatype rdf:langString has no language.")
            : new Literal(value, Datatype(datatype));
    }

    private Iri Datatype(string datatype)
    {
        if (_datatypes.TryGetValue(datatype, out var known))
            return known;
        var iri = datatype == Vocab.Xsd.String.Value ? Vocab.Xsd.String : Iri.Unchecked(datatype);
        if (_datatypes.Count < MostDatatypes)
            _datatypes.Add(datatype, iri);
        return iri;
    }
}
