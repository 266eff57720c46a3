using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// Characters that no IRI may hold, after its scheme: percent-encoded, as a browser does with them in a link (URL Standard, section 1.3).
/// A percent sign that starts no escape becomes <c>%25</c>.
/// </summary>
internal sealed class IllegalCharactersInIri : INormalisationRule
{
    private const string Illegal = "<>\"{}|\\^`";

    public string Name => "iri-percent-encoding";

    public Term? Repair(Term term)
    {
        if (term is not Iri iri || iri.IsWellFormed)
            return null;
        var value = iri.Value;
        var authority = value.IndexOf("://", StringComparison.Ordinal);
        if (authority <= 0)
            return null;
        var path = value.IndexOfAny(['/', '?', '#'], authority + 3);
        if (path < 0)
            return null;
        var repaired = new StringBuilder(value.Length + 8).Append(value, 0, path);
        for (var i = path; i < value.Length; i++)
        {
            if (Illegal.Contains(value[i], StringComparison.Ordinal) || (value[i] == '%' && !StartsEscape(value, i)))
                repaired.Append(CultureInfo.InvariantCulture, $"%{(int)value[i]:X2}");
            else
                repaired.Append(value[i]);
        }

        var result = Iri.Unchecked(repaired.ToString());
        return result.IsWellFormed ? result : null;
    }

    private static bool StartsEscape(string value, int percent) =>
        percent + 2 < value.Length && char.IsAsciiHexDigit(value[percent + 1]) && char.IsAsciiHexDigit(value[percent + 2]);
}
