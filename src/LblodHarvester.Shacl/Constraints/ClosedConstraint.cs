using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:closed with sh:ignoredProperties (SHACL, section 4.8.1): a value has no other properties than those of the shape's sh:property.</summary>
internal sealed class ClosedConstraint : Constraint
{
    private readonly HashSet<Iri> _allowed;

    private ClosedConstraint(HashSet<Iri> allowed, IReadOnlyList<Iri> ignored) : base(Vocab.Sh.ClosedConstraintComponent)
    {
        _allowed = allowed;
        Parameters = ignored.Count == 0
            ? [new(Vocab.Sh.Closed, [ShapeSource.True])]
            : [new(Vocab.Sh.Closed, [ShapeSource.True]), new(Vocab.Sh.IgnoredProperties, ignored)];
    }

    internal override IReadOnlyList<ConstraintParameter> Parameters { get; }

    internal override int Cost => Shape.MostCost;

    private protected override Demand Demand =>
        new("Deze eigenschap is hier niet toegelaten.", "This property is not allowed here.");

    internal static IEnumerable<Constraint> Compile(ShapeSource source, Iri parameter)
    {
        List<Iri> ignored = source.Has(Vocab.Sh.IgnoredProperties)
            ? [.. source.List(Vocab.Sh.IgnoredProperties, source.Only(Vocab.Sh.IgnoredProperties)).Select(member => source.Iri(Vocab.Sh.IgnoredProperties, member))]
            : [];
        if (!source.Boolean(parameter))
            return [];
        var named = source.Values(Vocab.Sh.Property).OfType<Resource>().SelectMany(property => source.Shapes.Objects(property, Vocab.Sh.Path)).OfType<Iri>();
        return [new ClosedConstraint([.. named, .. ignored], ignored)];
    }

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        var isMet = true;
        foreach (var value in values)
        {
            if (value is not Resource subject)
                continue;
            foreach (var triple in validation.Data.Match(subject))
            {
                if (_allowed.Contains(triple.Predicate))
                    continue;
                isMet = Report(focus, results, triple.Object, new PredicatePath(triple.Predicate));
                if (results is null)
                    return isMet;
            }
        }

        return isMet;
    }
}
