using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>The statuses of a submission at the Loket (<c>adms:status</c>).</summary>
public static class MeldingStatuses
{
    private const string Namespace = "http://lblod.data.gift/concepts/";

    /// <summary>Concept: never forwarded to toezicht, and what the Loket takes when nothing is said.</summary>
    public static readonly Iri Concept = Iri.Unchecked(Namespace + "79a52da4-f491-4e2f-9374-89a13cde8ecd");

    /// <summary>Inzendbaar: to be forwarded once the document was read and found complete.</summary>
    public static readonly Iri Inzendbaar = Iri.Unchecked(Namespace + "f6330856-e261-430f-b949-8e510d20d0ff");

    /// <summary>Sent: toezicht has it, and it cannot be corrected any more.</summary>
    public static readonly Iri Sent = Iri.Unchecked(Namespace + "9bd8d86d-bb10-4456-a84e-91e9507c374c");
}
