namespace LblodHarvester.Sparql.Algebra;

/// <summary>A variable of a query. Two of the same name are the same.</summary>
/// <param name="Name">The name without its mark. A blank node of a query is a variable whose name starts with <c>_:</c>, which no
/// variable's own can.</param>
internal sealed record Variable(string Name)
{
    /// <summary>
    /// Whether it stands for a blank node of the query: such a variable can neither be selected nor be in an expression (SPARQL 1.1,
    /// section 4.1.4).
    /// </summary>
    internal bool IsBlankNode => Name.StartsWith("_:", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => IsBlankNode ? Name : $"?{Name}";
}
