using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Makes of a path what a search walks.</summary>
internal static class PathSteps
{
    internal static PathStep Of(PropertyPath path, IdentifiedTerms terms) => path switch
    {
        LinkPath link => new LinkStep(terms.IdOf(link.Property)),
        InversePath inverse => new InverseStep(Of(inverse.Path, terms)),
        SequencePath sequence => new SequenceStep(Of(sequence.First, terms), Of(sequence.Second, terms)),
        AlternativePath alternative => new AlternativeStep(Of(alternative.First, terms), Of(alternative.Second, terms)),
        ZeroOrOnePath once => new RepeatedStep(Of(once.Path, terms), PathRepetition.ZeroOrOne),
        ZeroOrMorePath more => new RepeatedStep(Of(more.Path, terms), PathRepetition.ZeroOrMore),
        OneOrMorePath more => new RepeatedStep(Of(more.Path, terms), PathRepetition.OneOrMore),
        NegatedPropertySet set => new NegatedStep(set.Forward?.Select(terms.IdOf).ToList(), set.Inverse?.Select(terms.IdOf).ToList()),
        _ => throw new NotSupportedException($"{path.GetType().Name} is not known to the optimiser."),
    };
}
