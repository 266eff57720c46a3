using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Algebra.Translation;
using LblodHarvester.Sparql.Optimise;
using LblodHarvester.Sparql.Syntax;

namespace LblodHarvester.Sparql;

/// <summary>A query of which some variables have terms from the outset (pre-binding; SHACL, appendix A). Immutable.</summary>
public sealed class PreboundQuery
{
    private readonly HashSet<string> _names;

    private PreboundQuery(AlgebraQuery algebra)
    {
        Algebra = algebra;
        var scope = new Scope(new Slots());
        _names = [.. scope.SlotsOf(algebra.Pattern).Mentioned.ToArray().Select(slot => scope.NameOf(slot).Name)];
    }

    /// <summary>Which form the query has.</summary>
    public QueryForm Form => Algebra is SelectQuery ? QueryForm.Select : QueryForm.Ask;

    /// <summary>What it returns, without marks; of <c>ASK</c> nothing.</summary>
    public IReadOnlyList<string> Columns => Algebra is SelectQuery select ? [.. select.Variables.Select(variable => variable.Name)] : [];

    internal AlgebraQuery Algebra { get; }

    /// <summary>Reads a query, which must be <c>SELECT</c> or <c>ASK</c>.</summary>
    /// <param name="text">The query.</param>
    /// <param name="names">The variables that have terms from the outset.</param>
    /// <param name="prefixes">Prefixes that the query need not declare; null when there are none.</param>
    /// <exception cref="SparqlSyntaxException">
    /// The text does not follow the grammar or its notes, or not the limits of pre-binding: no <c>MINUS</c>, <c>VALUES</c>, <c>SERVICE</c>
    /// or <c>FROM</c>, no other value for a variable that has a term, and subqueries return those.
    /// </exception>
    /// <exception cref="QueryException">It has another form, or calls a function that is not there.</exception>
    public static PreboundQuery Parse(string text, PreboundNames names, PrefixMap? prefixes = null)
    {
        var path = names.Path is null ? null : new SparqlParser(names.Path, null, null).PathUnit();
        var algebra = QueryTranslator.Translate(new SparqlParser(text, null, prefixes) { Prebound = names, PathInPlace = path }.QueryUnit());
        if (algebra is not (SelectQuery or AskQuery))
            throw new QueryException("The query is neither SELECT nor ASK.");
        if (Calls.Of(algebra.Pattern).FirstOrDefault(call => !XsdCasts.Contains(call)) is { } unknown)
            throw new QueryException($"There is no function {unknown}: the casts to datatypes of XML Schema are offered.");
        return new PreboundQuery(algebra);
    }

    /// <summary>Whether it names a variable anywhere.</summary>
    public bool Names(string variable) => _names.Contains(variable);
}
