namespace LblodHarvester.Harvesting.Notify;

/// <summary>What the rules say of the documents of a class of bestuursorgaan.</summary>
public enum BodyVerdict
{
    /// <summary>Neither list names it: a person decides, nothing is sent.</summary>
    Undecided,

    /// <summary>Its documents are reported.</summary>
    Reportable,

    /// <summary>Its documents could be sent, but are not for toezicht.</summary>
    NotReportable,
}
