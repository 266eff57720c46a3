namespace LblodHarvester.Sparql.Algebra;

/// <summary>A variable of a query. Two of the same name are the same.</summary>
internal sealed record Variable
{
    // Variables are keys wherever a query is planned.
    private readonly int _hash;

    /// <summary>A variable.</summary>
    /// <param name="name">The name without its mark. A blank node of a query is a variable whose name starts with <c>_:</c>, which no
    /// variable's own can.</param>
    internal Variable(string name) => (Name, _hash) = (name, name.GetHashCode(StringComparison.Ordinal));

    /// <summary>The name without its mark.</summary>
    internal string Name { get; }

    /// <summary>
    /// Whether it stands for a blank node of the query: such a variable can neither be selected nor be in an expression (SPARQL 1.1,
    /// section 4.1.4).
    /// </summary>
    internal bool IsBlankNode => Name.StartsWith("_:", StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(Variable? other) => ReferenceEquals(this, other) || (other is not null && Name == other.Name);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => IsBlankNode ? Name : $"?{Name}";
}
