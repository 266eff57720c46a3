using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>The effective boolean value of a term (SPARQL 1.1, section 17.2.2).</summary>
internal static class EffectiveBooleanValue
{
    /// <summary>The value, or null for an error: a term that is neither a boolean nor a number nor a string.</summary>
    internal static bool? Of(Term? term)
    {
        if (term is not Literal literal)
            return null;
        if (literal.Datatype == Vocab.Xsd.String || literal.Language is not null)
            return literal.Value.Length > 0;
        if (!Datatype.TryParse(literal, out var value))
            return IsBooleanOrNumeric(literal.Datatype) ? false : null;
        return value switch
        {
            BooleanValue boolean => boolean.IsTrue,
            NumericValue number => number.ToDouble() is not (0 or double.NaN),
            _ => null,
        };
    }

    private static bool IsBooleanOrNumeric(Iri datatype) => datatype == Vocab.Xsd.Boolean || NumericDatatypes.Contains(datatype);
}
