namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>One line of the stub's file.</summary>
internal sealed record MeldingEvent
{
    internal const string Accepted = "accepted";
    internal const string Again = "again";
    internal const string Deleted = "deleted";

    public required string Event { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string SubmittedResource { get; init; }

    public string? Submission { get; init; }

    public string? Job { get; init; }

    public string? Organization { get; init; }

    public string? Publisher { get; init; }

    public string? Href { get; init; }

    public string? Status { get; init; }

    /// <summary>The melding that an <see cref="Accepted"/> event tells of.</summary>
    /// <exception cref="InvalidDataException">It lacks a field.</exception>
    internal StoredMelding ToMelding() => new(
        Required(Submission), Required(Job), Required(Organization), Required(Publisher),
            SubmittedResource, Required(Href), Required(Status), At, 1);

    private string Required(string? value) =>
        value ?? throw new InvalidDataException($"The event that accepted {SubmittedResource} lacks a field.");
}
