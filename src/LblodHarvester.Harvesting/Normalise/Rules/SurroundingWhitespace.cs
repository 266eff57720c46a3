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
        if (term is not Literal literal || !IsSurrounded(literal.Value) || Datatype.IsValid(literal.Datatype, literal.Value))
            return null;
        var trimmed = literal.Value.Trim(' ', '\t', '\r', '\n');
        return Datatype.IsValid(literal.Datatype, trimmed) ? new Literal(trimmed, literal.Datatype) : null;
    }

    private static bool IsSurrounded(string value) =>
        value.Length > 0 && (value[0] is ' ' or '\t' or '\r' or '\n' || value[^1] is ' ' or '\t' or '\r' or '\n');
}
