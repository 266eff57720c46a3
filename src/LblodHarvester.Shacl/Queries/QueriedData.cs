using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What the queries of one validation are asked of. Used by one thread.</summary>
public sealed class QueriedData
{
    private object? _form;

    internal QueriedData(Graph data, Graph shapes) => (Data, Shapes) = (data, shapes);

    /// <summary>The name of the shapes graph in queries: what <c>$shapesGraph</c> stands for.</summary>
    public static Iri ShapesName { get; } = Iri.Unchecked($"{Vocab.Harvester.Namespace}shapesGraph");

    /// <summary>The data graph: the default graph of queries.</summary>
    public Graph Data { get; }

    /// <summary>The shapes graph: a named graph of queries that name <c>$shapesGraph</c>.</summary>
    public Graph Shapes { get; }

    /// <summary>The data in the form that queries need it in, made by the first that asks for it and kept for the rest of the validation.</summary>
    /// <typeparam name="T">The form. All queries of a validation have the same.</typeparam>
    /// <param name="make">Makes it.</param>
    public T As<T>(Func<QueriedData, T> make)
        where T : class => (T)(_form ??= make(this));
}
