using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests.Pages;

/// <summary>
/// What was extracted from a real page, for a reviewer: counts, and the places of the findings. What the page says, and so whom it names, is
/// not in it but for a digest, which tells that it changed.
/// </summary>
internal static class PageSummary
{
    private const int PlacesOnALine = 12;

    internal static string Of(RdfaDocument document)
    {
        var triples = document.Triples.Select(extracted => extracted.Triple).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"triples    {triples.Count} distinct of {document.EmittedTriples}\n");
        text.Append(CultureInfo.InvariantCulture, $"nodes      {document.Subjects.Count} subjects, {BlankNodes(triples)} blank nodes\n");
        text.Append(CultureInfo.InvariantCulture, $"links      {document.Links.Count}\n");
        text.Append(CultureInfo.InvariantCulture, $"digest     {Digest(triples.Select(Anonymous))} of the triples\n");
        text.Append(CultureInfo.InvariantCulture, $"           {Digest(document.Triples.Select(extracted => Places(extracted.Origin)))} of their places\n");
        text.Append(CultureInfo.InvariantCulture, $"           {Digest(document.Links.Select(link => $"{link.Relation} {link.Target} {Place(link.Place)}"))} of the links\n");
        Append(text, "classes", triples.Where(triple => triple.Predicate == Vocab.Rdf.Type).Select(triple => triple.Object));
        Append(text, "predicates", triples.Select(triple => triple.Predicate));
        text.Append("\nfindings\n");
        foreach (var kind in document.Findings.GroupBy(finding => finding.Kind).OrderBy(kind => $"{kind.Key}", StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{kind.Count(),7}  {kind.Key}\n");
            foreach (var places in kind.Select(finding => $"{finding.Place}").Chunk(PlacesOnALine))
                text.Append(CultureInfo.InvariantCulture, $"         at {string.Join(' ', places)}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string heading, IEnumerable<Term> terms)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{heading}\n");
        foreach (var (name, count) in terms.Select(Name).CountBy(name => name).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{count,7}  {name}\n");
    }

    private static string Name(Term term) =>
        term is Iri iri && PrefixMap.Field.TryShorten(iri, out var prefix, out var localName) ? $"{prefix}:{localName}" : $"{term}";

    private static int BlankNodes(IEnumerable<Triple> triples) =>
        triples.SelectMany(triple => new Term[] { triple.Subject, triple.Object }).OfType<BlankNode>().Distinct().Count();

    private static string Places(TripleOrigin origin) =>
        string.Join(' ', Place(origin.Element), Place(origin.Subject), Place(origin.Predicate), Place(origin.Object), origin.Path);

    private static string Place(SourcePlace place) => $"{place}@{place.Attribute}";

    // The labels of blank nodes say nothing.
    private static string Anonymous(Triple triple) => string.Join(' ', Anonymous(triple.Subject), triple.Predicate, Anonymous(triple.Object));

    private static string Anonymous(Term term) => term is BlankNode ? "[]" : $"{term}";

    private static string Digest(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, 8));
}
