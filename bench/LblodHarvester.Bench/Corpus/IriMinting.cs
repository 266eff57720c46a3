using System.Globalization;
using System.Text.RegularExpressions;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Corpus;

/// <summary>
/// Gives the things that a page speaks of other IRIs, of the same form and length: other digits where an identifier was, and a numbered
/// host where the host is a publisher's own. The same IRI in the same copy becomes the same IRI, so that pages stay linked.
/// </summary>
internal sealed partial class IriMinting
{
    // Vocabularies, codelists and legislation: all municipalities speak of the same ones.
    private static readonly string[] Common =
    [
        "http://data.vlaanderen.be/ns/",
        "http://data.vlaanderen.be/id/concept",
        "https://data.vlaanderen.be/ns/",
        "https://data.vlaanderen.be/id/concept",
        "http://lblod.data.gift/",
        "http://mu.semte.ch/",
        "http://publications.europa.eu/",
        "http://data.europa.eu/",
        "http://www.w3.org/",
        "http://xmlns.com/",
        "http://purl.org/",
        "https://codex.vlaanderen.be/",
        "https://abb-vlaanderen.gitbook.io/",
    ];

    // A register that all publishers name: its host stays.
    private const string Register = "http://data.lblod.info/";

    private readonly int _copy;
    private readonly Dictionary<Iri, Iri> _minted = [];

    /// <summary>Mints for one copy.</summary>
    /// <param name="copy">The number of the copy; copy 0 keeps the IRIs of the pages.</param>
    internal IriMinting(int copy) => _copy = copy;

    /// <summary>The IRI that stands in this copy for one of the pages.</summary>
    internal Iri Mint(Iri iri)
    {
        if (_copy == 0 || Array.Exists(Common, start => iri.Value.StartsWith(start, StringComparison.Ordinal)))
            return iri;
        if (!_minted.TryGetValue(iri, out var minted))
        {
            minted = new Iri(Other(iri.Value));
            _minted.Add(iri, minted);
        }

        return minted;
    }

    private string Other(string iri)
    {
        var authority = Authority().Match(iri);
        if (!authority.Success)
            return $"{iri}-{_copy.ToString(CultureInfo.InvariantCulture)}";
        var path = iri[authority.Length..];
        var minted = Identifier().Replace(path, match => OtherIdentifier(match.Value));
        var isShared = iri.StartsWith(Register, StringComparison.Ordinal) && minted != path;
        return isShared
            ? authority.Value + minted
            : string.Create(CultureInfo.InvariantCulture, $"{authority.Groups["scheme"]}g{_copy}.{authority.Groups["host"]}{minted}");
    }

    private string OtherIdentifier(string identifier)
    {
        var random = new DigitStream(identifier, _copy);
        return string.Create(identifier.Length, (identifier, random), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = state.random.Like(state.identifier[i]);
        });
    }

    [GeneratedRegex("^(?<scheme>https?://)(?<host>[^/?#]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Authority();

    // UUIDs, hexadecimal identifiers, dotted and dashed numbers.
    [GeneratedRegex(@"(?<![\p{L}\p{N}%])(?=[^0-9/?#]*[0-9])[0-9a-fA-F][0-9a-fA-F.\-]{6,}[0-9a-fA-F](?![\p{L}\p{N}])", RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();
}
