namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>What a melding says.</summary>
internal sealed record MeldingBody(string Organization, string Publisher, string SubmittedResource, string Href, string Status);
