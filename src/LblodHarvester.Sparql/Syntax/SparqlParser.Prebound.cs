using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>What a query may not say whose variables have terms from the outset (SHACL, appendix A).</summary>
internal sealed partial class SparqlParser
{
    private const string FromTheOutset = "in a query whose variables have terms from the outset";

    /// <summary>The variables that have terms from the outset; null for a query of its own.</summary>
    internal PreboundNames? Prebound { get; init; }

    /// <summary>The path that stands for <see cref="PreboundNames.PathName"/>.</summary>
    internal PropertyPath? PathInPlace { get; init; }

    private bool IsPathName => Prebound is not null && _current.Kind == TokenKind.Variable && _current.Value == Prebound.PathName;

    /// <summary>Reads a path that is given apart from the query.</summary>
    internal PropertyPath PathUnit()
    {
        var path = Path();
        return IsAtEnd ? path : throw Unexpected("the end of the path");
    }

    private bool TakePathName()
    {
        if (!IsPathName || !_place.AllowsPaths || PathInPlace is null)
            return false;
        Advance();
        return true;
    }

    private (PatternTerm? Predicate, PropertyPath? Path) GivenPath() =>
        PathInPlace is LinkPath link ? (new ConstantTerm(link.Property), null) : (null, PathInPlace);

    private SparqlSyntaxException MisplacedPathName() => Unexpected(
        "another variable",
        PathInPlace is null ? $"There is no path that ${_current.Value} stands for." : $"${_current.Value} stands for a path, and so for the predicate of a triple only.");

    private void CheckKeyword(string hint)
    {
        if (Prebound is not null)
            throw Error(_previous, $"no {_previous.Value.ToUpperInvariant()} {FromTheOutset}", hint);
    }

    private void CheckNew(Token variable)
    {
        if (Prebound is not null && (Prebound.Returned.Contains(variable.Value) || Prebound.Others.Contains(variable.Value)))
            throw Error(variable, "a variable that has no term from the outset", "AS makes a new variable.");
    }

    private void CheckSelected(Token start, SelectSyntax select)
    {
        if (Prebound is null)
            return;
        var selected = SelectedVariables(select).Select(variable => variable.Name).ToHashSet();
        var missing = Prebound.Returned.Where(name => !selected.Contains(name)).ToList();
        if (missing.Count > 0)
        {
            throw Error(
                start,
                "a subquery that returns all variables that have terms from the outset",
                $"Add {string.Join(" and ", missing.Select(name => $"${name}"))} to its SELECT.");
        }
    }
}
