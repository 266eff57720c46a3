using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace LblodHarvester.Web;

/// <summary>The parameters of a request of the SPARQL protocol, from its address and, where that is a form, its body.</summary>
internal sealed class SparqlParameters
{
    private readonly Dictionary<string, StringValues> _values;

    private SparqlParameters(Dictionary<string, StringValues> values) => _values = values;

    /// <summary>The parameters of an address, and those of a form where there is one.</summary>
    public static SparqlParameters Of(HttpRequest request, string? form)
    {
        var values = QueryHelpers.ParseQuery(request.QueryString.Value);
        foreach (var (name, value) in QueryHelpers.ParseQuery(form))
            values[name] = StringValues.Concat(values.GetValueOrDefault(name), value);
        return new SparqlParameters(values);
    }

    /// <summary>Whether the parameter is there.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The value of a parameter that may be there once; null when it is not there.</summary>
    /// <exception cref="RequestProblem">It is there more than once.</exception>
    public string? One(string name) => _values.GetValueOrDefault(name) switch
    {
        { Count: > 1 } values => throw Bad($"{name} is given {values.Count} times; give it once."),
        [var value] => value ?? "",
        _ => null,
    };

    /// <summary>The dataset that two parameters name (SPARQL 1.1 Protocol, sections 2.1.4 and 2.2.3); null when they name none.</summary>
    /// <exception cref="RequestProblem">A value is no IRI.</exception>
    public QueryDataset? Dataset(string defaultName, string namedName)
    {
        var dataset = new QueryDataset(Iris(defaultName), Iris(namedName));
        return dataset.Default.Count + dataset.Named.Count == 0 ? null : dataset;
    }

    /// <summary>How long the request may take: what it asks for, in seconds, when that is less than it may.</summary>
    /// <exception cref="RequestProblem">The value is no number of seconds.</exception>
    public TimeSpan Timeout(TimeSpan longest)
    {
        if (One("timeout") is not { Length: > 0 } text)
            return longest;
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) || seconds <= 0)
            throw Bad($"timeout is {text}; it must be a number of seconds, such as 5 or 0.5.");
        return seconds >= longest.TotalSeconds ? longest : TimeSpan.FromSeconds(seconds);
    }

    // Forms send an empty field for what nobody filled in.
    private List<Iri> Iris(string name) => [.. _values.GetValueOrDefault(name).Where(value => value is { Length: > 0 }).Select(value => IriOf(name, value!))];

    private static Iri IriOf(string name, string value)
    {
        try
        {
            return new Iri(value);
        }
        catch (FormatException fault)
        {
            throw new RequestProblem(StatusCodes.Status400BadRequest, $"{name}: {fault.Message}", fault);
        }
    }

    private static RequestProblem Bad(string detail) => new(StatusCodes.Status400BadRequest, detail);
}
