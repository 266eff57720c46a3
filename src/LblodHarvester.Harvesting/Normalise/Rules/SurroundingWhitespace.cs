using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// White space around a date, number or boolean: the values of those types never hold any (XML Schema 1.1, whiteSpace collapse).
/// </summary>
internal sealed class SurroundingWhitespace : INormalisationRule
{
    public string Name => "literal-whitespace";

    public Term? Repair(Term term)
    {
        if (term is not Literal literal || !Datatype.IsKnown(literal.Datatype) || Datatype.IsValid(literal.Datatype, literal.Value))
            return null;
        var trimmed = literal.Value.Trim(' ', '\t', '\r', '\n');
        return trimmed != literal.Value && Datatype.IsValid(literal.Datatype, trimmed) ? new Literal(trimmed, literal.Datatype) : null;
    }
}
