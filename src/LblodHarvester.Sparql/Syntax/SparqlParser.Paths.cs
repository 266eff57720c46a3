using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Property paths.</summary>
internal sealed partial class SparqlParser
{
    private bool IsPathStart => _current.Is("^") || _current.Is("!") || _current.Is("(") || IsIri || _current.IsA;

    // [88] Path ::= PathAlternative
    // [89] PathAlternative ::= PathSequence ( '|' PathSequence )*
    private PropertyPath Path()
    {
        var first = PathSequence();
        if (!_current.Is("|"))
            return first;
        var paths = new List<PropertyPath> { first };
        while (Take("|"))
            paths.Add(PathSequence());
        return Balance.Of(paths, (left, right) => new AlternativePath(left, right));
    }

    // [90] PathSequence ::= PathEltOrInverse ( '/' PathEltOrInverse )*
    private PropertyPath PathSequence()
    {
        var first = PathEltOrInverse();
        if (!_current.Is("/"))
            return first;
        var paths = new List<PropertyPath> { first };
        while (Take("/"))
        {
            _limit.Chain(_previous);
            paths.Add(PathEltOrInverse());
        }

        return Balance.Of(paths, (left, right) => new SequencePath(left, right));
    }

    // [92] PathEltOrInverse ::= PathElt | '^' PathElt
    private PropertyPath PathEltOrInverse() => Take("^") ? new InversePath(PathElt()) : PathElt();

    // [91] PathElt ::= PathPrimary PathMod?
    // [93] PathMod ::= '?' | '*' | '+'
    private PropertyPath PathElt()
    {
        var path = PathPrimary();
        if (Take("?"))
            return new ZeroOrOnePath(path);
        if (Take("*"))
            return new ZeroOrMorePath(path);
        return Take("+") ? new OneOrMorePath(path) : path;
    }

    // [94] PathPrimary ::= iri | 'a' | '!' PathNegatedPropertySet | '(' Path ')'
    private PropertyPath PathPrimary()
    {
        if (Take("!"))
            return PathNegatedPropertySet();
        if (!_current.Is("("))
            return new LinkPath(PathIri());
        _limit.Enter(_current);
        Expect("(");
        var path = Path();
        Expect(")");
        _limit.Leave();
        return path;
    }

    // [95] PathNegatedPropertySet ::= PathOneInPropertySet | '(' ( PathOneInPropertySet ( '|' PathOneInPropertySet )* )? ')'
    private NegatedPropertySet PathNegatedPropertySet()
    {
        var forward = new List<Iri>();
        var inverse = new List<Iri>();
        if (!Take("("))
        {
            PathOneInPropertySet(forward, inverse);
        }
        else if (!Take(")"))
        {
            do
                PathOneInPropertySet(forward, inverse);
            while (Take("|"));
            Expect(")");
        }

        return new NegatedPropertySet(forward.Count > 0 || inverse.Count == 0 ? forward : null, inverse.Count > 0 ? inverse : null);
    }

    // [96] PathOneInPropertySet ::= iri | 'a' | '^' ( iri | 'a' )
    private void PathOneInPropertySet(List<Iri> forward, List<Iri> inverse)
    {
        var list = Take("^") ? inverse : forward;
        list.Add(PathIri());
    }

    private Iri PathIri()
    {
        if (!_current.IsA)
        {
            return _current.Kind == TokenKind.Variable
                ? throw Unexpected("a property", "A path holds no variables; a variable stands as a property on its own.")
                : ReadIri("a property");
        }

        Advance();
        return Vocab.Rdf.Type;
    }
}
