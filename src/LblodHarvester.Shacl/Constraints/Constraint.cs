using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A compiled constraint of a shape.</summary>
/// <param name="component">Its constraint component IRI.</param>
internal abstract class Constraint(Iri component)
{
    private IReadOnlyList<Literal>? _demands;

    internal Iri Component => component;

    /// <summary>The node of the shapes graph that holds it, where it is not its shape alone: that of <c>sh:sparql</c>.</summary>
    internal virtual Resource? Source => null;

    /// <summary>What is asked, in Dutch and in English, for a shape that has no message of its own.</summary>
    internal IReadOnlyList<Literal> Demands => _demands ??= Demand.ToLiterals();

    /// <summary>The parameters and their values.</summary>
    internal abstract IReadOnlyList<ConstraintParameter> Parameters { get; }

    /// <summary>How much work checking a value is, about: 1 for a look at the value itself, up to <see cref="Shape.MostCost"/>.</summary>
    internal virtual int Cost => 1;

    private protected abstract Demand Demand { get; }

    /// <summary>Checks the value nodes of a focus node.</summary>
    /// <param name="validation">The data, and what is known of it.</param>
    /// <param name="focus">The shape and the focus node.</param>
    /// <param name="values">The value nodes.</param>
    /// <param name="results">Takes the results; when null, the first fault ends the work.</param>
    /// <returns>Whether the constraint is met.</returns>
    internal abstract bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results);

    /// <summary>Adds a result, when results are asked for.</summary>
    /// <returns>False: the constraint is not met.</returns>
    private protected bool Report(FocusedShape focus, List<ValidationResult>? results, Term? value, PropertyPath? path = null)
    {
        results?.Add(new ValidationResult(focus, this, value, path ?? focus.Shape.Path, messages: null));
        return false;
    }
}
