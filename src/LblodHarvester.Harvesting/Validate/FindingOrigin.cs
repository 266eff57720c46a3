namespace LblodHarvester.Harvesting.Validate;

/// <summary>Which check made a finding.</summary>
public enum FindingOrigin
{
    /// <summary>The page as a whole: what kind of page it is, whether it says anything.</summary>
    Page,

    /// <summary>Reading the HTML and its RDFa.</summary>
    Extraction,

    /// <summary>Repairs, and what could not be repaired.</summary>
    Normalisation,

    /// <summary>The program's shapes.</summary>
    Shapes,

    /// <summary>Shapes that whoever checks the page gave in addition.</summary>
    OwnShapes,

    /// <summary>The register: who the page speaks of.</summary>
    Register,

    /// <summary>Toezicht's five fields.</summary>
    Toezicht,
}
