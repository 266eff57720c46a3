namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>A vendor that acts on behalf of a bestuurseenheid.</summary>
internal sealed record StubAccount(string Organization, string Publisher);
