using System.Globalization;
using System.Numerics;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary>
/// <c>lh:countOf</c>: a number that is given is how many nodes the path leads to. With <c>lh:whereAnyOf</c>, only of a focus node from which any
/// of those properties leads somewhere: the votes of a secret ballot are counted, and not listed.
/// </summary>
internal sealed class DeclaredCount : IConstraintCheck
{
    private static readonly Iri WhereAnyOf = Iri.Unchecked(Vocab.Harvester.Namespace + "whereAnyOf");

    private readonly PropertyPath _listed;
    private readonly IReadOnlyList<PropertyPath> _anyOf;

    internal DeclaredCount(ConstraintDeclaration declaration)
    {
        _listed = declaration.ReadPaths()[0];
        _anyOf = declaration.Shapes.Objects(declaration.Shape, WhereAnyOf).FirstOrDefault() is { } given
            ? (declaration with { Value = given }).ReadPaths()
            : [_listed];
    }

    public void Check(ConstraintSubject subject)
    {
        if (!_anyOf.Any(path => subject.Follow(subject.FocusNode, path).Count > 0))
            return;
        var listed = subject.Follow(subject.FocusNode, _listed).Count;
        foreach (var value in subject.Values)
        {
            if (value is Literal literal && BigInteger.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var declared) && declared != listed)
                subject.Report(value, $"{declared} are counted here, and {listed} are listed.", $"Hier worden er {declared} geteld, en er staan er {listed}.");
        }
    }
}
