using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>A query calls a function that is not there, or with another number of arguments than it takes.</summary>
public sealed class FunctionCallException : Exception
{
    internal FunctionCallException(Iri function, string message) : base(message) => Function = function;

    /// <summary>The function that was called.</summary>
    public Iri Function { get; }
}
