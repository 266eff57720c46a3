namespace LblodHarvester.Harvesting.Tests.Rules;

/// <summary>What a property of the application profile may be given.</summary>
public enum ProfileRange
{
    DateTime,
    Date,
    Boolean,
    Integer,
    Text,

    /// <summary>The concept of Dutch, and nothing else.</summary>
    Dutch,

    /// <summary>The IRI of a thing, or of a concept of no list.</summary>
    Thing,

    /// <summary>A prov:Location, or text, as most pages have it.</summary>
    Location,

    /// <summary>A date, with or without a time.</summary>
    Moment,

    BodyClass,
    UnitClass,
    MandateStatus,
}
