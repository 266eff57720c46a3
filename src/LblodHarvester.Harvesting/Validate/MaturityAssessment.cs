namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// How good a page is. A level holds when nothing that is required for it or for a lower one is missing or wrong; level 2 also asks that every
/// mandataris, bestuursorgaan and bestuurseenheid is known to the register, and cannot be told without one.
/// </summary>
internal static class MaturityAssessment
{
    internal static MaturityLevel Assess(IReadOnlyList<Finding> occurrences, bool hasRegister)
    {
        var broken = occurrences.Select(occurrence => occurrence.Level).OfType<int>().ToHashSet();
        return broken.Contains(1) ? MaturityLevel.None
            : broken.Contains(2) || !hasRegister ? MaturityLevel.Level1
            : broken.Contains(3) ? MaturityLevel.Level2
            : MaturityLevel.Level3;
    }
}
