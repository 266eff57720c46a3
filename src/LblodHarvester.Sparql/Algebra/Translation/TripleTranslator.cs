using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Algebra.Translation;

/// <summary>
/// Translates triples, paths included (SPARQL 1.1, sections 18.2.2.3 to 18.2.2.5): what can be said by triple patterns is, and triple
/// patterns that follow each other are one basic graph pattern. Searches for text come after them.
/// </summary>
internal sealed class TripleTranslator(FreshVariables fresh)
{
    private readonly List<GraphPattern> _patterns = [];
    private readonly List<TriplePattern> _block = [];

    /// <summary>A triple without a path as a pattern.</summary>
    internal static TriplePattern ToPattern(TripleSyntax triple) => new(
        triple.Subject, triple.Predicate ?? throw new InvalidOperationException("The parser lets no path through here."), triple.Object);

    /// <summary>The patterns that are to be joined, in order.</summary>
    internal IReadOnlyList<GraphPattern> Translate(IReadOnlyList<TripleSyntax> triples)
    {
        _patterns.Clear();
        var (searches, others) = TextSearches.TakeFrom(triples);
        foreach (var triple in others)
        {
            if (triple.Path is { } path)
                AddPath(triple.Subject, path, triple.Object);
            else
                _block.Add(ToPattern(triple));
        }

        EndBlock();
        return [.. _patterns, .. searches];
    }

    // Section 18.2.2.4. An inverse path is the path from the other end, whatever the path is: a path is evaluated to pairs.
    private void AddPath(PatternTerm subject, PropertyPath path, PatternTerm value)
    {
        switch (path)
        {
            case LinkPath link:
                _block.Add(new TriplePattern(subject, new ConstantTerm(link.Property), value));
                break;
            case InversePath inverse:
                AddPath(value, inverse.Path, subject);
                break;
            case SequencePath sequence:
                var between = new VariableTerm(fresh.Node());
                AddPath(subject, sequence.First, between);
                AddPath(between, sequence.Second, value);
                break;
            default:
                EndBlock();
                _patterns.Add(new PathPattern(subject, path, value));
                break;
        }
    }

    private void EndBlock()
    {
        if (_block.Count > 0)
            _patterns.Add(new BasicGraphPattern([.. _block]));
        _block.Clear();
    }
}
