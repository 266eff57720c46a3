namespace LblodHarvester.Shacl;

/// <summary>The forms of the queries that shapes have.</summary>
public enum ShapeQueryForm
{
    /// <summary><c>SELECT</c>: a solution for each fault.</summary>
    Select,

    /// <summary><c>ASK</c>: whether a value conforms.</summary>
    Ask,
}
