using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>What Virtuoso 7 does in its own way; harmless to any other store.</summary>
internal static partial class VirtuosoPeculiarities
{
    /// <summary>
    /// What every graph that is sent starts with. Virtuoso looks at the first bytes of a body whatever its media type says, and takes one
    /// that starts
    /// with a very long line for plain text, which it refuses; a prefix declaration convinces it.
    /// </summary>
    internal const string TurtlePreamble = "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n";

    /// <summary>
    /// How large a body is made, in bytes. It takes several times as much, as long as no literal has more than ten million; what has to wait behind it does not wait long.
    /// </summary>
    internal const int MostBodyBytes = 2 << 20;

    /// <summary>
    /// From how many characters on a literal is written over several lines: the time that it takes to read a literal grows with the square of its longest line (5.5 million
    /// characters: 43 s in one line, 4 s in lines of 80).
    /// </summary>
    private const int ManyCharacters = 1 << 16;

    private static readonly Iri Geometry = Iri.Unchecked("http://www.openlinksw.com/schemas/virtrdf#Geometry");
    private static readonly Iri Duration = Iri.Unchecked(Vocab.Xsd.Namespace + "duration");
    private static readonly Iri DayTimeDuration = Iri.Unchecked(Vocab.Xsd.Namespace + "dayTimeDuration");
    private static readonly Iri YearMonthDuration = Iri.Unchecked(Vocab.Xsd.Namespace + "yearMonthDuration");

    private static readonly Iri WktLiteral = Iri.Unchecked("http://www.opengis.net/ont/geosparql#wktLiteral");

    private static readonly string[] SystemGraphs =
    [
        "http://www.openlinksw.com/",
        "http://localhost:8890/",
        "http://localuriqaserver/",
        "http://www.w3.org/2002/07/owl#",
        "http://www.w3.org/ns/ldp#",
        "urn:activitystreams-owl:map",
        "urn:core:services:sparql",
        "urn:rules.skos",
        "virtrdf-label",
        "facets",
    ];

    /// <summary>
    /// Whether it refused a whole graph for one geometry that it cannot read, such as well-known text that starts with the IRI of its coordinate
    /// reference system (GeoSPARQL 1.0, section 8.5.1).
    /// </summary>
    internal static bool IsGeometryRefusal(GraphStoreException refusal) =>
        refusal.IsRefusal && refusal.Message.Contains("RDFGE:", StringComparison.Ordinal);

    /// <summary>The triple with a geometry as plain text, which it takes.</summary>
    internal static Triple GeometryAsText(Triple triple) =>
        triple.Object is Literal literal && literal.Datatype == WktLiteral ? triple with { Object = new Literal(literal.Value) } : triple;

    /// <summary>
    /// Appends a triple as a line of Turtle. An integer stands bare where 64 bits hold it: of a quoted one that 32 bits do not hold, it makes a
    /// decimal, and of a bare one that 64 bits do not hold, another number. A less-than sign in a literal is written as its number: a graph that says &lt;html&gt; in one
    /// of its first literals is HTML to it, whatever the media type, and refused.
    /// </summary>
    internal static void AppendLine(StringBuilder text, Triple triple)
    {
        if (triple.Object is Literal literal && literal.Datatype == Vocab.Xsd.Integer && BareInteger().IsMatch(literal.Value)
            && long.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            text.Append(CultureInfo.InvariantCulture, $"{triple.Subject} {triple.Predicate} {literal.Value} .\n");
        }
        else if (triple.Object is Literal other)
        {
            text.Append(CultureInfo.InvariantCulture, $"{triple.Subject} {triple.Predicate} ");
            AppendLiteral(text, other);
            text.Append(" .\n");
        }
        else
        {
            text.Append(triple).Append('\n');
        }
    }

    // [128s] RDFLiteral of Turtle
    private static void AppendLiteral(StringBuilder text, Literal literal)
    {
        var isLong = literal.Value.Length >= ManyCharacters;
        var quote = isLong ? "\"\"\"" : "\"";
        text.Append(quote);
        foreach (var character in literal.Value)
        {
            if (EscapeOf(character, isLong) is { } escape)
                text.Append(escape);
            else
                text.Append(character);
        }

        text.Append(quote);
        if (literal.Language is { } language)
            text.Append('@').Append(language);
        else if (literal.Datatype != Vocab.Xsd.String)
            text.Append("^^").Append(literal.Datatype);
    }

    private static string? EscapeOf(char character, bool isLong) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\r' => "\\r",
        '\n' => isLong ? null : "\\n",
        '<' => "\\u003C",
        _ => null,
    };

    /// <summary>The triple with its object as <see cref="AsWritten(Literal)"/> has it.</summary>
    internal static Triple AsWritten(Triple triple) =>
        triple.Object is Literal literal && AsWritten(literal) is var written && !ReferenceEquals(written, literal) ? triple with { Object = written } : triple;

    /// <summary>
    /// A literal that it gave back in a way of its own, with the meaning that it had: well-known text under a datatype of OpenLink's, and durations
    /// as a number of seconds or months.
    /// </summary>
    internal static Literal AsWritten(Literal literal)
    {
        if (literal.Datatype == Geometry)
            return new Literal(literal.Value, WktLiteral);
        if ((literal.Datatype == Duration || literal.Datatype == DayTimeDuration)
            && double.TryParse(literal.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds)
        {
            return new Literal(XmlConvert.ToString(TimeSpan.FromSeconds(seconds)), literal.Datatype);
        }

        return literal.Datatype == YearMonthDuration && int.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var months)
            ? new Literal($"{(months < 0 ? "-" : "")}P{Math.Abs((long)months) / 12}Y{Math.Abs((long)months) % 12}M", literal.Datatype)
            : literal;
    }

    /// <summary>Whether it is a graph of Virtuoso's own, there from its installation.</summary>
    internal static bool IsSystemGraph(string name) => SystemGraphs.Any(graph => name.StartsWith(graph, StringComparison.Ordinal));

    // [19] INTEGER of Turtle
    [GeneratedRegex(@"^[+-]?[0-9]+\z")]
    private static partial Regex BareInteger();
}
