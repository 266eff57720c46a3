namespace LblodHarvester.Sparql.Plans;

/// <summary>What stands in a place of a pattern once it is planned: an identifier, or a slot.</summary>
/// <param name="Id">The term's identifier; 0 where a slot stands.</param>
/// <param name="Slot">The variable's slot; -1 for a term.</param>
internal readonly record struct PlanTerm(uint Id, int Slot)
{
    /// <summary>A term.</summary>
    internal static PlanTerm Constant(uint id) => new(id, -1);

    /// <summary>A variable.</summary>
    internal static PlanTerm Variable(int slot) => new(0, slot);

    /// <summary>Whether it is a variable.</summary>
    internal bool IsVariable => Slot >= 0;

    /// <summary>Its identifier given what the slots hold; 0 for a variable without a value.</summary>
    internal uint ValueIn(uint[] slots) => Slot >= 0 ? slots[Slot] : Id;
}
