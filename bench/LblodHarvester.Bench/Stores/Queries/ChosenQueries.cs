using LblodHarvester.Bench.Stores.Answers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Stores.Queries;

/// <summary>The twenty queries over some data: each in its general form, and about one of the things that it is about.</summary>
internal static class ChosenQueries
{
    /// <summary>Chooses the things: of all that there are, the one in the middle by its IRI, so that the same data gives the same queries.</summary>
    /// <param name="client">Asks for them.</param>
    /// <param name="address">A store that has the data.</param>
    /// <exception cref="BenchException">The data has nothing that a query is about.</exception>
    internal static IReadOnlyList<StoreQuery> Choose(QueryClient client, Uri address)
    {
        var queries = new List<StoreQuery>();
        foreach (var form in TenQueries.All)
        {
            queries.Add(form.General);
            queries.Add(form.Selective(form.Constant ?? Choose(client, address, form)));
        }

        return queries;
    }

    private static string Choose(QueryClient client, Uri address, QueryForm form)
    {
        var things = client.Read(address, form.Candidates, answer => answer.Solutions.Select(row => row[0]).OfType<Iri>().ToList());
        things.Sort((one, other) => string.CompareOrdinal(one.Value, other.Value));
        return things.Count > 0
            ? things[things.Count / 2].ToString()
            : throw new BenchException($"The data has nothing that query '{form.Name}' is about.");
    }
}
