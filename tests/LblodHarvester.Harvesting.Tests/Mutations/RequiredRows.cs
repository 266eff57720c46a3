using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Harvesting.Tests.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Mutations;

/// <summary>
/// Says which required rows of the application profile a page breaks, by counting and looking at values: the other opinion that the mutation
/// check holds the shapes against. It knows neither shapes nor SHACL.
/// </summary>
internal sealed class RequiredRows
{
    /// <summary>Stands for the document type among the rows.</summary>
    internal const string DocumentType = "document type";

    private static readonly Dictionary<string, string> Namespaces = PrefixMap.Field.ToDictionary(entry => entry.Key, entry => entry.Value);
    private static readonly Iri Dutch = new("http://publications.europa.eu/resource/authority/language/NLD");

    private static readonly Iri[] Texts =
        [Vocab.Xsd.String, Iri.Unchecked(Vocab.Rdf.Namespace + "langString"), Iri.Unchecked(Vocab.Rdf.Namespace + "HTML"), Iri.Unchecked(Vocab.Rdf.Namespace + "XMLLiteral")];

    private static readonly Dictionary<string, string[]> RequiredThings = new()
    {
        ["agenda"] = ["zitting", "agendapunt"],
        ["besluitenlijst"] = ["zitting", "agendapunt", "behandeling", "besluit"],
        ["notulen"] = ["zitting", "agendapunt", "behandeling", "besluit", "artikel"],
        ["uittreksel"] = ["zitting", "behandeling", "besluit"],
    };

    private static readonly Dictionary<string, string> Concepts = new()
    {
        ["agenda"] = "13fefad6-a9d6-4025-83b5-e4cbee3a8965",
        ["besluitenlijst"] = "3fa67785-ffdc-4b30-8880-2b99d97b4dee",
        ["notulen"] = "8e791b27-7600-4577-b24e-c7c29e0eb773",
        ["uittreksel"] = "9d5bfaca-bbf2-49dd-a830-769f91a6377b",
    };

    private readonly string _pageType;
    private readonly ILookup<(Term, Iri), Term> _objects;
    private readonly ILookup<(Iri, Term), Term> _subjects;

    internal RequiredRows(string pageType, NormalisedPage page)
    {
        _pageType = pageType;
        var triples = page.Kept.Select(kept => kept.Triple).Distinct().ToList();
        _objects = triples.ToLookup(triple => ((Term)triple.Subject, triple.Predicate), triple => triple.Object);
        _subjects = triples.ToLookup(triple => (triple.Predicate, triple.Object), triple => (Term)triple.Subject);
    }

    /// <summary>Every row that is required of a page type: its document type, the things it has, and their properties.</summary>
    internal static IEnumerable<string> Of(string pageType) =>
        [DocumentType, .. RequiredThings[pageType].Select(thing => $"{thing}.absent"), .. ApplicationProfile.Required[pageType]];

    /// <summary>The rows that the page breaks.</summary>
    internal IEnumerable<string> Broken() => Of(_pageType).Where(IsBroken);

    private bool IsBroken(string row)
    {
        if (row == DocumentType)
            return !_subjects[(Vocab.Rdf.Type, new Iri("https://data.vlaanderen.be/id/concept/BesluitDocumentType/" + Concepts[_pageType]))].Any();
        if (row.EndsWith(".absent", StringComparison.Ordinal))
            return !Instances(row[..^".absent".Length]).Any();
        var property = ApplicationProfile.RowOf(row);
        return Instances(property.Thing).Any(thing => !Satisfies(thing, property));
    }

    private IEnumerable<Term> Instances(string thing) => _subjects[(Vocab.Rdf.Type, Expand(ApplicationProfile.Classes[thing]))];

    private bool Satisfies(Term thing, ProfileRow row)
    {
        var values = Values(thing, row);
        return values.Count > 0 && (!row.Once || values.Count == 1) && values.All(value => IsInRange(value, row.Range)) && IsCounted(thing, row, values);
    }

    private List<Term> Values(Term thing, ProfileRow row) =>
    [
        .. _objects[(thing, Expand(row.Property))]
            .Concat(row.Code == "besluit.wasGeneratedBy" ? _subjects[(Vocab.Prov.Generated, thing)] : [])
            .Distinct(),
    ];

    // The counts of a vote of which the voters are listed are those of the lists.
    private bool IsCounted(Term stemming, ProfileRow row, List<Term> values)
    {
        if (row.Range != ProfileRange.Integer)
            return true;
        string[] lists = ["besluit:heeftVoorstander", "besluit:heeftTegenstander", "besluit:heeftOnthouder"];
        var own = "besluit:heeft" + row.Property["besluit:aantal".Length..^1];
        return !lists.Any(list => _objects[(stemming, Expand(list))].Any())
            || _objects[(stemming, Expand(own))].Distinct().Count() == int.Parse(((Literal)values[0]).Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool IsInRange(Term value, ProfileRange range) => range switch
    {
        ProfileRange.DateTime => value is Literal literal && literal.Datatype == Vocab.Xsd.DateTime,
        ProfileRange.Boolean => value is Literal literal && literal.Datatype == Vocab.Xsd.Boolean,
        ProfileRange.Integer => value is Literal literal && literal.Datatype == Vocab.Xsd.Integer && !literal.Value.StartsWith('-'),
        ProfileRange.Text => value is Literal literal && Texts.Contains(literal.Datatype) && !string.IsNullOrWhiteSpace(literal.Value),
        ProfileRange.Dutch => value == Dutch,
        ProfileRange.Thing => value is Iri,
        _ => throw new ArgumentOutOfRangeException(nameof(range), range, "no required row has it"),
    };

    private static Iri Expand(string curie)
    {
        var colon = curie.IndexOf(':', StringComparison.Ordinal);
        return new Iri(Namespaces[curie[..colon]] + curie[(colon + 1)..]);
    }
}
