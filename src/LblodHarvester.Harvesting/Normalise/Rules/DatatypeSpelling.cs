using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// Datatypes that can only mean one thing: a name of XML Schema in other letter case (<c>xsd:Date</c>) or with https, and
/// <c>rdfs:Literal</c>, which is the class of all literals and, as a datatype, says no more than plain text.
/// </summary>
internal sealed class DatatypeSpelling : INormalisationRule
{
    private static readonly Dictionary<string, Iri> Datatypes = Datatype.All
        .Where(datatype => datatype.Value.StartsWith(Vocab.Xsd.Namespace, StringComparison.Ordinal))
        .SelectMany(datatype => new[] { (Written: datatype.Value, datatype), (Written: "https" + datatype.Value["http".Length..], datatype) })
        .ToDictionary(spelling => spelling.Written, spelling => spelling.datatype, StringComparer.OrdinalIgnoreCase);

    internal const string RuleName = "datatype-spelling";

    public string Name => RuleName;

    public Term? Repair(Term term)
    {
        if (term is not Literal literal || literal.Language is not null)
            return null;
        if (literal.Datatype == Vocab.Rdfs.Literal)
            return new Literal(literal.Value);
        return Datatypes.TryGetValue(literal.Datatype.Value, out var written) && written != literal.Datatype
            ? new Literal(literal.Value, written)
            : null;
    }
}
