using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>
/// Passes the terms of one page through the rules. A page names a few things many times over, so that what became of an IRI is remembered.
/// </summary>
internal sealed class TermNormaliser
{
    internal static readonly INormalisationRule[] Rules =
    [
        new WhitespaceInIri(),
        new SessionInIri(),
        new IllegalCharactersInIri(),
        new NamespaceSpelling(),
        new PropertySpelling(),
        new ConceptSpelling(),
        new DatatypeSpelling(),
        new SurroundingWhitespace(),
        new BooleanForm(),
        new IntegerForm(),
        new DateForm(),
        new DateTimeForm(),
    ];

    private readonly Dictionary<Iri, NormalisedTerm> _iris = [];

    /// <summary>What becomes of the term.</summary>
    internal NormalisedTerm Normalise(Term term)
    {
        if (term is not Iri iri)
            return Apply(term);
        if (!_iris.TryGetValue(iri, out var normalised))
            _iris.Add(iri, normalised = Apply(iri));
        return normalised;
    }

    private static NormalisedTerm Apply(Term term)
    {
        List<TermRepair>? repairs = null;
        foreach (var rule in Rules)
        {
            if (rule.Repair(term) is not { } repaired)
                continue;
            (repairs ??= []).Add(new TermRepair(rule.Name, term.ToString()!, repaired.ToString()!));
            term = repaired;
        }

        return new NormalisedTerm(term, repairs ?? (IReadOnlyList<TermRepair>)[], Quarantine.FindFault(term));
    }
}
