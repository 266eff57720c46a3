using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>What the Loket answered.</summary>
public abstract record MeldingOutcome
{
    private MeldingOutcome()
    {
    }

    /// <summary>201, with the submission's IRI.</summary>
    public sealed record Accepted(Iri Submission) : MeldingOutcome;

    /// <summary>409: the resource was submitted before, by us or by another.</summary>
    public sealed record SubmittedBefore(string Answer) : MeldingOutcome;

    /// <summary>400 or 401: sending the same again is of no use.</summary>
    public sealed record Refused(string Answer) : MeldingOutcome;

    /// <summary>5xx, a time-out, no connection, or an answer that was lost: whether it was accepted is not known.</summary>
    public sealed record Unknown(string Answer) : MeldingOutcome;
}
