using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra.Translation;

/// <summary>The terms of data, in which a blank node is one, and no variable.</summary>
internal static class DataTerm
{
    internal static Term Of(PatternTerm term) => term switch
    {
        ConstantTerm constant => constant.Term,
        VariableTerm { Variable: { IsBlankNode: true } node } => new BlankNode(LabelOf(node.Name[2..])),
        _ => throw new InvalidOperationException($"The parser lets no {term} through in data."),
    };

    // A node without a label has a name that begins with a point, which no label can: the first letter keeps both apart.
    private static string LabelOf(string name) => name[0] == '.' ? $"f{name.AsSpan(1)}" : $"l{name}";
}
