namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>
/// Gives the solutions of a plan, one at a time, in the slots of its <see cref="Execution"/>. What is in the slots when it is opened holds: only
/// solutions that agree with it are given, and when they are all given, or it is closed, the slots are again as they were.
/// </summary>
internal abstract class Operator
{
    /// <summary>How many solutions it has given in all.</summary>
    internal long Given { get; private set; }

    /// <summary>How many times it was opened.</summary>
    internal long Opened { get; private set; }

    /// <summary>Starts, or starts again.</summary>
    internal void Open()
    {
        Opened++;
        Start();
    }

    /// <summary>Puts the next solution into the slots; false when there is none.</summary>
    internal bool MoveNext()
    {
        if (!Advance())
            return false;
        Given++;
        return true;
    }

    /// <summary>Gives the slots back before all solutions were given. Does nothing when they were.</summary>
    internal abstract void Close();

    private protected abstract void Start();

    private protected abstract bool Advance();
}
