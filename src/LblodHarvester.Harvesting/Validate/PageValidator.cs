using LblodHarvester.Harvesting.Normalise;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Step 6: checks a page against the shapes of its type and toezicht's five fields. Safe to share between threads.</summary>
public sealed class PageValidator
{
    /// <summary>A validator with the program's own shapes.</summary>
    /// <param name="register">What level 2 and the second of toezicht's fields are checked against.</param>
    public PageValidator(Register register) => Register = register;

    /// <summary>The register in use.</summary>
    public Register Register { get; }

    /// <summary>Validates a page.</summary>
    public ValidatedPage Validate(NormalisedPage page) => throw new NotSupportedException();
}
