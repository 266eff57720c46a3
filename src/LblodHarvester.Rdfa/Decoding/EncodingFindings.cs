using System.Text;

namespace LblodHarvester.Rdfa;

/// <summary>What looks wrong in how a page says its encoding.</summary>
internal static class EncodingFindings
{
    /// <summary>The findings of a decoded page.</summary>
    internal static IEnumerable<RdfaFinding> Of(DecodedHtml page, HostLanguage host)
    {
        if (page.Replacements > 0)
        {
            yield return Finding(
                RdfaFindingKind.InvalidBytes,
                page,
                $"{page.Replacements} bytes or runs of bytes are not valid {page.Encoding}, the encoding {Why(page.DecidedBy, host)}, "
                + $"and each is read as U+FFFD: {Advice(host)}");
        }

        // All that can be taken for windows-1252 agrees on ASCII: only beyond it the guess matters. XML has a default, and guesses nothing.
        if (page.DecidedBy == EncodingSource.Fallback && !host.IsXml && !Ascii.IsValid(page.Text))
        {
            yield return Finding(
                RdfaFindingKind.EncodingNotDeclared,
                page,
                $"Nothing says in which encoding the page is written, and it is read as {page.Encoding}, as browsers do: {Advice(host)}");
        }
    }

    private static RdfaFinding Finding(RdfaFindingKind kind, DecodedHtml page, string message) =>
        new(kind, message, page.Encoding, SourcePlace.Start);

    private static string Why(EncodingSource source, HostLanguage host) => source switch
    {
        EncodingSource.ByteOrderMark => "of its byte order mark",
        EncodingSource.HttpHeader => "that its HTTP header names",
        EncodingSource.Meta => "that its meta element names",
        EncodingSource.XmlDeclaration => "that its XML declaration names",
        _ when host.IsXml => "that XML has when nothing names one",
        _ => "that browsers take when a page names none",
    };

    private static string Advice(HostLanguage host) =>
        "declare the encoding in which the page is written, in the HTTP header (Content-Type: …; charset=…) or in "
        + (host.IsXml ? "the XML declaration." : "<meta charset>.");
}
