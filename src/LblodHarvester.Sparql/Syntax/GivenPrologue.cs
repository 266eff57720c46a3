using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Writes into a request what it was read with, so that it means the same elsewhere.</summary>
internal static class GivenPrologue
{
    /// <summary>The request with a base and prefixes before it; its own declarations come after them, and so go before them.</summary>
    internal static string Before(string text, Iri? baseIri, PrefixMap? prefixes)
    {
        var prologue = new StringBuilder();
        if (baseIri is not null)
            prologue.Append("BASE ").Append(baseIri).Append('\n');
        foreach (var (prefix, name) in prefixes ?? new PrefixMap([]))
            prologue.Append("PREFIX ").Append(prefix).Append(": <").Append(name).Append(">\n");
        return prologue.Append(text).ToString();
    }
}
