using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>
/// What the grammar's notes and section 11.4 say of the columns of <c>SELECT</c>: <c>AS</c> makes new variables, and where solutions are
/// groups, only what is the same for a whole group can be a column.
/// </summary>
internal sealed class SelectRules(Lexer lexer, SelectSyntax select, Token keyword)
{
    private readonly HashSet<Variable> _inScope = [.. select.Body.VisibleVariables];
    private readonly HashSet<Variable> _columns = [];
    private readonly HashSet<Variable> _sameInGroup = [];

    internal void Check()
    {
        foreach (var key in select.Body.Keys)
        {
            if (key.Variable is not null)
                _inScope.Add(key.Variable);
            if ((key.Variable ?? (key.Expression as VariableSyntax)?.Variable) is { } variable)
                _sameInGroup.Add(variable);
        }

        if (select.Columns is not null)
            CheckColumns(select.Columns);
        else if (select.Body.IsGrouped)
            throw lexer.Error(keyword.Start, "the columns by name where there is GROUP BY or an aggregate", "SELECT * has no meaning for groups.", keyword.End - keyword.Start);
    }

    private void CheckColumns(IReadOnlyList<ProjectionSyntax> columns)
    {
        foreach (var column in columns)
        {
            if (column.Expression is null)
                CheckSameInGroup(column.Variable, column.At);
            else
                CheckNew(column.Variable, column.Expression, column.At);
            _columns.Add(column.Variable);
        }
    }

    private void CheckNew(Variable variable, ExpressionSyntax expression, int at)
    {
        if (_inScope.Contains(variable) || _columns.Contains(variable))
        {
            throw lexer.Error(
                at, "a variable that the query does not have yet", "AS makes a new variable: choose another name.", variable.Name.Length + 1);
        }

        if (select.Body.IsGrouped)
        {
            foreach (var use in ExpressionVariables.OutsideAggregates(expression))
                CheckSameInGroup(use.Variable, use.At);
        }

        _sameInGroup.Add(variable);
    }

    private void CheckSameInGroup(Variable variable, int at)
    {
        if (!select.Body.IsGrouped || _sameInGroup.Contains(variable))
            return;
        var hint = select.Body.Keys.Count == 0
            ? $"The query has an aggregate, and so one group: add GROUP BY {variable}, or take any of its values with SAMPLE({variable})."
            : $"Add {variable} to GROUP BY, or take any of its values with SAMPLE({variable}).";
        throw lexer.Error(at, "a variable of GROUP BY, or an aggregate", hint, variable.Name.Length + 1);
    }
}
