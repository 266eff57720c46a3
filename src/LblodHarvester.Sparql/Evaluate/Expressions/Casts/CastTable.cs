using System.Collections.Frozen;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Casts;

/// <summary>
/// The casts, which are functions of one argument whose IRI is that of the datatype: those of SPARQL 1.1, section 17.5, and of other
/// datatypes as an extension.
/// </summary>
internal static class CastTable
{
    private static readonly FrozenDictionary<Iri, Func<CompiledExpression, CompiledExpression>> Makers = Build();

    /// <summary>The cast to a datatype; null where there is none.</summary>
    internal static Func<CompiledExpression, CompiledExpression>? For(Iri datatype) => Makers.GetValueOrDefault(datatype);

    private static FrozenDictionary<Iri, Func<CompiledExpression, CompiledExpression>> Build()
    {
        var makers = new Dictionary<Iri, Func<CompiledExpression, CompiledExpression>>
        {
            [Vocab.Xsd.Boolean] = argument => new BooleanCast(argument),
            [Vocab.Xsd.Double] = argument => new NumberCast(NumberKind.Double, Vocab.Xsd.Double, argument),
            [Vocab.Xsd.Float] = argument => new NumberCast(NumberKind.Float, Vocab.Xsd.Float, argument),
            [Vocab.Xsd.Decimal] = argument => new NumberCast(NumberKind.Decimal, Vocab.Xsd.Decimal, argument),
            [Vocab.Xsd.Integer] = Integer,
            [Vocab.Xsd.String] = argument => new Cast(argument, StringCast.Convert),
        };
        foreach (var datatype in Datatype.All)
        {
            var traits = KnownDatatypes.Of(datatype);
            if (traits.Kind == ValueKind.Time)
                makers.Add(datatype, argument => new Cast(argument, term => TimeCast.Convert(datatype, traits.Time, term)));
            else if (traits.Kind == ValueKind.Duration)
                makers.Add(datatype, argument => new Cast(argument, term => DurationCast.Convert(datatype, term)));
            else if (traits.Kind == ValueKind.Number && !makers.ContainsKey(datatype))
                makers.Add(datatype, argument => new DerivedIntegerCast(datatype, Integer(argument)));
        }

        return makers.ToFrozenDictionary();
    }

    private static NumberCast Integer(CompiledExpression argument) => new(NumberKind.Integer, Vocab.Xsd.Integer, argument);
}
