using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Syntax;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Algebra.Translation;

/// <summary>Translates updates (SPARQL 1.1 Update, section 4).</summary>
internal static class UpdateTranslator
{
    internal static AlgebraUpdate Translate(UpdateSyntax update) => new([.. update.Operations.Select(Translate)]);

    private static UpdateOperation Translate(OperationSyntax operation) => operation switch
    {
        GraphOperationSyntax graphs => graphs.Operation,
        DataSyntax { IsDelete: true } data => new DeleteData(Quads(data)),
        DataSyntax data => new InsertData(Quads(data)),
        DeleteWhereSyntax delete => new Modify(Template(delete.Quads, null), [], Pattern(delete.Quads), DatasetClause.None, null),
        ModifySyntax modify => new Modify(
            Template(modify.Delete, modify.With),
            Template(modify.Insert, modify.With),
            QueryTranslator.Translate(modify.Where),
            Dataset(modify),
            modify.BaseIri),
        _ => throw new InvalidOperationException($"{operation.GetType().Name} is no operation."),
    };

    // SPARQL 1.1 Update, section 3.1.3: USING overrides WITH.
    private static DatasetClause Dataset(ModifySyntax modify) =>
        modify.Using.IsEmpty && modify.With is { } with ? new DatasetClause([with], []) { HasAllNamed = true } : modify.Using;

    private static List<QuadPattern> Template(IReadOnlyList<QuadsSyntax> quads, Iri? with)
    {
        PatternTerm? otherwise = with is null ? null : new ConstantTerm(with);
        return [.. quads.SelectMany(part => part.Triples.Select(triple => new QuadPattern(TripleTranslator.ToPattern(triple), part.Graph ?? otherwise)))];
    }

    // The pattern of DELETE WHERE is its template.
    private static GraphPattern Pattern(IReadOnlyList<QuadsSyntax> quads)
    {
        if (quads.Count == 0)
            return new BasicGraphPattern([]);
        var parts = quads.Select(part =>
        {
            GraphPattern block = new BasicGraphPattern([.. part.Triples.Select(TripleTranslator.ToPattern)]);
            return part.Graph is null ? block : new NamedGraph(part.Graph, block);
        });
        return Balance.Of(parts.ToList(), GroupTranslator.Joined);
    }

    private static List<Quad> Quads(DataSyntax data) =>
        [.. data.Quads.SelectMany(part => part.Triples.Select(triple => Quad(triple, part.Graph)))];

    // What stands in these places is what the parser lets through in data.
    private static Quad Quad(TripleSyntax triple, PatternTerm? graph) => new(
        (Resource)DataTerm.Of(triple.Subject),
        (Iri)DataTerm.Of(triple.Predicate!),
        DataTerm.Of(triple.Object),
        graph is null ? null : (Resource)DataTerm.Of(graph));
}
