namespace LblodHarvester.Harvesting.Validate;

/// <summary>The maturity levels of the OSLO application profile, each including the one before.</summary>
public enum MaturityLevel
{
    /// <summary>Less than level 1.</summary>
    None = 0,

    /// <summary>Every level-1 class and property is present and valid.</summary>
    Level1 = 1,

    /// <summary>And every mandataris, bestuursorgaan and bestuurseenheid is known to the register.</summary>
    Level2 = 2,

    /// <summary>And the level-3 classes and properties are.</summary>
    Level3 = 3,
}
