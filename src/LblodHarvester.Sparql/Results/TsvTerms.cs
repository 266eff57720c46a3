using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>Terms as a field of TSV has them: as in Turtle, without prefixes and long strings.</summary>
internal sealed class TsvTerms
{
    private readonly ResultsTerms _terms = new();

    /// <exception cref="TsvTermException">The text is no term.</exception>
    internal Term Parse(string text)
    {
        try
        {
            return text[0] switch
            {
                '<' => Iri.Unchecked(ReadIri(text, 0)),
                '_' when text.StartsWith("_:", StringComparison.Ordinal) => ResultsTerms.BlankNode(text[2..]),
                '"' or '\'' => ReadLiteral(text),
                _ => ReadBare(text),
            };
        }
        catch (FormatException exception)
        {
            throw new TsvTermException(0, $"a term of RDF: {exception.Message}");
        }
    }

    private static Literal ReadBare(string text)
    {
        if (text is "true" or "false")
            return new Literal(text, Vocab.Xsd.Boolean);
        return BareNumber.DatatypeOf(text) is { } datatype
            ? new Literal(text, datatype)
            : throw new TsvTermException(0, "an IRI in angle brackets, a string in quotation marks, a number, a blank node or nothing");
    }

    // [18] IRIREF, up to the end of the field; what else it holds is taken as it stands.
    private static string ReadIri(string text, int start)
    {
        var end = text.IndexOf('>', start);
        if (text[start] != '<' || end < 0)
            throw new TsvTermException(start, "an IRI in angle brackets: prefixes have no place here");
        if (end < text.Length - 1)
            throw new TsvTermException(end + 1, "the end of the field");
        return Unescape(text, start + 1, end, isIri: true);
    }

    // [128s] RDFLiteral
    private Literal ReadLiteral(string text)
    {
        var end = 1;
        while (true)
        {
            end = text.AsSpan(end).IndexOfAny(text[0], '\\') is >= 0 and var next ? end + next : text.Length;
            if (end >= text.Length)
                throw new TsvTermException(text.Length, "the quotation mark that ends the string");
            if (text[end] != '\\')
                break;
            end = Math.Min(end + 2, text.Length);
        }

        var value = Unescape(text, 1, end, isIri: false);
        var rest = text.AsSpan(end + 1);
        if (rest.IsEmpty)
            return new Literal(value);
        if (rest[0] == '@')
            return _terms.Literal(value, null, rest[1..].ToString());
        return rest.StartsWith("^^") && rest.Length > 2
            ? _terms.Literal(value, ReadIri(text, end + 3), null)
            : throw new TsvTermException(end + 1, "a language, a datatype or the end of the field");
    }

    private static string Unescape(string text, int start, int end, bool isIri)
    {
        var at = text.IndexOf('\\', start, end - start);
        if (at < 0)
            return text[start..end];
        var result = new StringBuilder(end - start);
        for (; at >= 0; at = text.IndexOf('\\', start, end - start))
        {
            result.Append(text, start, at - start);
            start = at + AppendEscape(result, text, at, end, isIri);
        }

        return result.Append(text, start, end - start).ToString();
    }

    // [26] UCHAR, [159s] ECHAR
    private static int AppendEscape(StringBuilder result, string text, int at, int end, bool isIri)
    {
        var letter = at + 1 < end ? text[at + 1] : '\0';
        var digits = letter switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            if (at + 2 + digits > end
                || !uint.TryParse(text.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
                || !Rune.IsValid(value))
            {
                throw new TsvTermException(at, "an escape for a character");
            }

            result.Append(new Rune(value));
            return 2 + digits;
        }

        const string Letters = "tbnrf\"'\\";
        const string Characters = "\t\b\n\r\f\"'\\";
        var index = isIri ? -1 : Letters.IndexOf(letter, StringComparison.Ordinal);
        if (index < 0)
            throw new TsvTermException(at, "an escape that Turtle has");
        result.Append(Characters[index]);
        return 2;
    }
}
