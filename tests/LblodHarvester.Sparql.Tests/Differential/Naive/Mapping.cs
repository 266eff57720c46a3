using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>A solution mapping (SPARQL 1.1, section 18.1.8): a partial function from variables to terms.</summary>
internal sealed class Mapping
{
    private readonly Dictionary<Variable, Term> _terms;

    private Mapping(Dictionary<Variable, Term> terms) => _terms = terms;

    internal static Mapping Empty { get; } = new([]);

    internal Term? this[Variable variable] => _terms.GetValueOrDefault(variable);

    internal IEnumerable<KeyValuePair<Variable, Term>> Terms => _terms;

    internal bool IsEmpty => _terms.Count == 0;

    internal static Mapping Of(IEnumerable<(Variable Variable, Term? Term)> pairs) =>
        new(pairs.Where(pair => pair.Term is not null).ToDictionary(pair => pair.Variable, pair => pair.Term!));

    /// <summary>This mapping with one more variable, or null where it has another term for it.</summary>
    internal Mapping? With(Variable variable, Term term)
    {
        if (_terms.TryGetValue(variable, out var known))
            return known == term ? this : null;
        return new Mapping(new Dictionary<Variable, Term>(_terms) { [variable] = term });
    }

    /// <summary>Section 18.3: whether both have the same term for each variable that both have.</summary>
    internal bool IsCompatibleWith(Mapping other) => _terms.All(pair => other[pair.Key] is not { } term || term == pair.Value);

    internal bool SharesVariableWith(Mapping other) => _terms.Keys.Any(other._terms.ContainsKey);

    /// <summary>Section 18.3: <c>merge</c>, of compatible mappings.</summary>
    internal Mapping Merge(Mapping other)
    {
        var merged = new Dictionary<Variable, Term>(_terms);
        foreach (var (variable, term) in other._terms)
            merged[variable] = term;
        return new Mapping(merged);
    }

    internal Mapping Only(IReadOnlyCollection<Variable> variables) =>
        new(_terms.Where(pair => variables.Contains(pair.Key)).ToDictionary());

    /// <summary>The same for equal mappings, whose blank nodes of patterns do not count.</summary>
    internal string Key() => string.Join(
        '\n',
        _terms.Where(pair => !pair.Key.IsBlankNode).OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));

    public override string ToString() => $"{{{string.Join(", ", _terms.Select(pair => $"{pair.Key}={pair.Value}"))}}}";
}
