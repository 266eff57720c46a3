using LblodHarvester.Shacl;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Syntax;

namespace LblodHarvester.Harvesting.Validate.Queries;

/// <summary>SHACL-SPARQL: reads the queries of shapes, for <see cref="ShapesOptions.Queries"/>. Safe to share between threads.</summary>
public sealed class SparqlShapes
{
    private readonly QueryOptions _options;

    /// <summary>A reader.</summary>
    /// <param name="limits">What a query may take for one focus node, or of <c>ASK</c> for one value. Default: <see cref="DefaultLimits"/>.</param>
    public SparqlShapes(QueryLimits? limits = null) => _options = new QueryOptions { Limits = limits ?? DefaultLimits };

    /// <summary>10 s, 256 MiB and 1 million solutions.</summary>
    public static QueryLimits DefaultLimits { get; } =
        new() { Timeout = TimeSpan.FromSeconds(10), MaxMemoryBytes = 256 << 20, MaxRows = 1_000_000 };

    /// <summary>Reads a query.</summary>
    /// <exception cref="ShapesException">It is no query, of another form, or says what a query may not say in which variables are given.</exception>
    public IShapeQuery Read(ShapeQuery query)
    {
        try
        {
            var names = new PreboundNames(query.Given, ["shapesGraph", "currentShape"], "PATH", query.Path?.ToString());
            var parsed = PreboundQuery.Parse(query.Text, names, query.Prefixes);
            var form = query.Form == ShapeQueryForm.Ask ? QueryForm.Ask : QueryForm.Select;
            return parsed.Form == form
                ? new SparqlShapeQuery(parsed, _options)
                : throw new ShapesException($"It is {parsed.Form.ToString().ToUpperInvariant()}, and {form.ToString().ToUpperInvariant()} is asked for.");
        }
        catch (SparqlSyntaxException error)
        {
            throw new ShapesException($"In the query, at {error.Message}");
        }
        catch (QueryException error)
        {
            throw new ShapesException(error.Message);
        }
    }
}
