using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// A moment that is not written as XML Schema has it: <c>2024-03-05 19:00</c>, <c>2024-03-05T19:00:00+0100</c>. A day alone has no time, and
/// none is made up.
/// </summary>
internal sealed class DateTimeForm : LexicalForm
{
    public override string Name => "dateTime-form";

    protected override bool Covers(Iri datatype) => datatype == Vocab.Xsd.DateTime || datatype == Vocab.Xsd.DateTimeStamp;

    protected override string? Read(string text) => WrittenMoment.Read(text);
}
