using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// White space in an IRI, treated as a browser treats it in a link (URL Standard, section 4.4): off at both ends, tabs and line breaks taken
/// out, a space elsewhere percent-encoded. The indentation around a line break goes with it. A space in the name of a host is not guessed at.
/// </summary>
internal sealed class WhitespaceInIri : INormalisationRule
{
    private const string WhiteSpace = " \t\r\n\f";

    public string Name => "iri-whitespace";

    public Term? Repair(Term term)
    {
        if (term is not Iri iri || !iri.Value.AsSpan().ContainsAny(WhiteSpace))
            return null;
        var rest = iri.Value.AsSpan().Trim(WhiteSpace);
        var repaired = new StringBuilder(rest.Length);
        while (rest.IndexOfAny(WhiteSpace) is >= 0 and var start)
        {
            repaired.Append(rest[..start]);
            rest = rest[start..];
            var run = rest[..rest.IndexOfAnyExcept(WhiteSpace)];
            if (!run.ContainsAny("\r\n"))
                Encode(run, repaired);
            rest = rest[run.Length..];
        }

        repaired.Append(rest);
        var result = repaired.ToString();
        return IriParts.Authority(result).Contains("%20", StringComparison.Ordinal) ? null : Iri.Unchecked(result);
    }

    private static void Encode(ReadOnlySpan<char> run, StringBuilder repaired)
    {
        foreach (var c in run)
        {
            if (c is ' ' or '\f')
                repaired.Append(c == ' ' ? "%20" : "%0C");
        }
    }
}
