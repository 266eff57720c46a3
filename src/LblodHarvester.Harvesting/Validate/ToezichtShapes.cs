using System.Globalization;
using System.Text.RegularExpressions;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Toezicht's five fields as shapes/toezicht.ttl asks them, and the words for what stands beside it.</summary>
internal static partial class ToezichtShapes
{
    private static readonly Wording[] WhatToWrite =
    [
        new(
            "Give the document an absolute IRI of its own (resource) and its document type with https in typeof.",
            "Geef het document een eigen absolute IRI (resource) en zijn documenttype met https in typeof."),
        new(
            "Write exactly one eli:passed_by on the document: the absolute IRI of the bestuursorgaan in its bestuursperiode, as the register has it.",
            "Schrijf precies één eli:passed_by op het document: de absolute IRI van het bestuursorgaan in zijn bestuursperiode, zoals het register die heeft."),
        new(
            "Give the zitting and the document that it points to absolute IRIs.",
            "Geef de zitting en het document waarnaar ze verwijst absolute IRI's."),
        new(
            "Write eli:date_publication on the document, with datatype=\"xsd:date\" and content=\"YYYY-MM-DD\".",
            "Schrijf eli:date_publication op het document, met datatype=\"xsd:date\" en content=\"JJJJ-MM-DD\"."),
        new("Publish the page on the web.", "Publiceer de pagina op het web."),
    ];

    /// <summary>The class that stands in the shapes for documents of a type: each type has its own way in which a zitting points to it.</summary>
    internal static Iri TargetOf(Iri documentType) => Iri.Unchecked(
        Vocab.Harvester.Namespace + (DocumentTypes.PageOf(documentType) is { } page ? $"Submittable{page}" : "SubmittableDocument"));

    internal static IReadOnlyList<ValidationResult> Check(Graph graph) => [.. ShapeLibrary.Toezicht.Shapes.Validate(graph).Results];

    /// <summary>A result as a field that is missing or wrong.</summary>
    /// <param name="placed">The result.</param>
    /// <param name="place">The place, where it is not the result's own.</param>
    internal static MissingField ToMissing(PlacedResult placed, SourcePlace? place)
    {
        var (result, ownPlace, found, property) = placed;
        var shapes = ShapeLibrary.Toezicht;
        var field = shapes.FieldOf(result.SourceShape) ?? throw new InvalidOperationException($"{result.SourceShape} has no lh:field.");
        return new MissingField(
            field, ResultWords.Say(placed, shapes.NameOf(result.SourceShape)), ResultWords.Of(result.Messages), place ?? ownPlace)
        {
            Property = property,
            Value = found,
            Example = shapes.ExampleOf(result.SourceShape),
        };
    }

    internal static MissingField Relative(int field, Term written, SourcePlace place) => Fault(
        field, written, place,
        $"{written} is written relative to the page, which the intake does not resolve.",
        $"{written} is relatief tot de pagina geschreven, en dat lost de inname niet op.");

    internal static MissingField UnknownBody(Iri body, SourcePlace place) => Fault(
        2, body, place, $"eli:passed_by {body} is not in the register.", $"eli:passed_by {body} staat niet in het register.");

    internal static MissingField TimelessBody(Iri body, SourcePlace place) => Fault(
        2, body, place,
        $"eli:passed_by {body} is a bestuursorgaan, but not one in a bestuursperiode.",
        $"eli:passed_by {body} is een bestuursorgaan, maar geen in een bestuursperiode.");

    internal static MissingField NoAddress(Uri page, SourcePlace place) => Fault(
        5, null, place, $"The page's address {page} cannot be fetched.", $"Het adres {page} van de pagina kan niet opgehaald worden.");

    /// <summary>The date of an <c>xsd:date</c> written YYYY-MM-DD; null of anything else.</summary>
    internal static DateOnly? Date(Term value) =>
        value is Literal literal && literal.Datatype == Vocab.Xsd.Date && YearMonthDay().IsMatch(literal.Value)
        && DateOnly.TryParseExact(literal.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static MissingField Fault(int field, Term? value, SourcePlace place, string english, string dutch) =>
        new(field, new Wording(english, dutch), WhatToWrite[field - 1], place) { Value = value };

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay();
}
