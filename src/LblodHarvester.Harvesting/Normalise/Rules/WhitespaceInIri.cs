using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// White space in an IRI, treated as a browser treats it in a link (URL Standard, section 4.4): off at both ends, a line break and the
/// indentation around it taken out, a space elsewhere percent-encoded.
/// </summary>
internal sealed class WhitespaceInIri : INormalisationRule
{
    public string Name => "iri-whitespace";

    public Term? Repair(Term term)
    {
        if (term is not Iri iri || !iri.Value.AsSpan().ContainsAny(" \t\r\n\f"))
            return null;
        var trimmed = iri.Value.AsSpan().Trim(" \t\r\n\f");
        var repaired = new StringBuilder(trimmed.Length);
        while (!trimmed.IsEmpty)
        {
            var start = trimmed.IndexOfAny(" \t\r\n\f");
            if (start < 0)
            {
                repaired.Append(trimmed);
                break;
            }

            repaired.Append(trimmed[..start]);
            trimmed = trimmed[start..];
            var end = trimmed.IndexOfAnyExcept(" \t\r\n\f");
            if (!trimmed[..end].ContainsAny("\r\n"))
                repaired.Insert(repaired.Length, "%20", end);
            trimmed = trimmed[end..];
        }

        return Iri.Unchecked(repaired.ToString());
    }
}
