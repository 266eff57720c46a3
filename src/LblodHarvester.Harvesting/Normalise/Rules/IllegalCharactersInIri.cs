using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// Characters that no IRI may hold behind its host: percent-encoded (RFC 3986, section 2.1), which names the same thing. A percent sign that
/// starts no escape becomes <c>%25</c>, and one that does is left; so is the first number sign, which starts the fragment. What is wrong with
/// scheme or host is not guessed at.
/// </summary>
internal sealed class IllegalCharactersInIri : INormalisationRule
{
    private const string Illegal = "<>\"{}|\\^`[]";

    public string Name => "iri-percent-encoding";

    public Term? Repair(Term term)
    {
        if (term is not Iri iri || iri.IsWellFormed || IriParts.AfterAuthority(iri.Value) is not { } start)
            return null;
        var value = iri.Value;
        var fragment = value.IndexOf('#', start);
        var repaired = new StringBuilder(value.Length + 8).Append(value, 0, start);
        for (var i = start; i < value.Length; i++)
        {
            if (IsIllegal(value, i) || (value[i] == '#' && i > fragment))
                repaired.Append(CultureInfo.InvariantCulture, $"%{(int)value[i]:X2}");
            else
                repaired.Append(value[i]);
        }

        var result = Iri.Unchecked(repaired.ToString());
        return result.IsWellFormed ? result : null;
    }

    private static bool IsIllegal(string value, int at) =>
        Illegal.Contains(value[at], StringComparison.Ordinal) || (value[at] == '%' && !StartsEscape(value, at));

    private static bool StartsEscape(string value, int percent) =>
        percent + 2 < value.Length && char.IsAsciiHexDigit(value[percent + 1]) && char.IsAsciiHexDigit(value[percent + 2]);
}
