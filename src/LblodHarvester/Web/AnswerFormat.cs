using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;
using Microsoft.Extensions.Primitives;

namespace LblodHarvester.Web;

/// <summary>How an answer of the store is written: as results, or as RDF.</summary>
/// <param name="ContentType">The Content-Type of the answer.</param>
/// <param name="Results">The format of results; null when it is RDF.</param>
/// <param name="Syntax">The syntax of RDF; null when it is results.</param>
internal sealed record AnswerFormat(string ContentType, SparqlResultsFormat? Results, RdfSyntax? Syntax)
{
    private const string Utf8 = "; charset=utf-8";

    private static readonly (string MediaType, AnswerFormat Format)[] Solutions = [.. ResultsFormats(_ => true)];

    private static readonly (string MediaType, AnswerFormat Format)[] Booleans = [.. ResultsFormats(format => format.CarriesBooleans)];

    private static readonly (string MediaType, AnswerFormat Format)[] Triples =
    [
        Rdf(RdfSyntax.Turtle), Rdf(RdfSyntax.NTriples), Rdf(RdfSyntax.RdfXml), Rdf(RdfSyntax.JsonLd), Rdf(RdfSyntax.NQuads), Rdf(RdfSyntax.TriG),
    ];

    /// <summary>The format of the answer to a query that an Accept header likes best.</summary>
    /// <exception cref="RequestProblem">It likes none, or cannot be read.</exception>
    public static AnswerFormat ForQuery(QueryForm form, StringValues accept) => form switch
    {
        QueryForm.Select => Choose("SELECT answers solutions", accept, Solutions),
        QueryForm.Ask => Choose("ASK answers true or false", accept, Booleans),
        _ => Choose($"{form.ToString().ToUpperInvariant()} answers RDF", accept, Triples),
    };

    /// <summary>The format of a graph that an Accept header likes best.</summary>
    /// <exception cref="RequestProblem">It likes none, or cannot be read.</exception>
    public static AnswerFormat ForGraph(StringValues accept) => Choose("A graph is RDF", accept, Triples);

    private static AnswerFormat Choose(string what, StringValues accept, (string MediaType, AnswerFormat Format)[] offered) =>
        Negotiation.Choose(accept, offered) ?? throw new RequestProblem(
            StatusCodes.Status406NotAcceptable,
            $"{what}; ask with Accept for one of {string.Join(", ", offered.Select(one => one.MediaType))}.");

    // First each format by its own name, and then by the general ones that stand for it.
    private static IEnumerable<(string MediaType, AnswerFormat Format)> ResultsFormats(Func<SparqlResultsFormat, bool> isFit) =>
        SparqlResultsFormat.All.Where(isFit)
            .SelectMany(format => format.MediaTypes.Select((type, rank) => (Type: type, Format: format, Rank: Math.Min(rank, 1))))
            .OrderBy(one => one.Rank)
            .Select(one => (one.Type, new AnswerFormat(WithCharset(one.Type), one.Format, null)));

    private static (string MediaType, AnswerFormat Format) Rdf(RdfSyntax syntax)
    {
        var type = RdfFormat.MediaTypeOf(syntax);
        return (type, new AnswerFormat(WithCharset(type), null, syntax));
    }

    // The types of text have another charset when none is said; those of application say their own.
    private static string WithCharset(string type) => type.StartsWith("text/", StringComparison.Ordinal) ? type + Utf8 : type;
}
