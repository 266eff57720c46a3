namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>One triple of it.</summary>
internal sealed record StatusQueryTriple(string Subject, string Predicate, string Object);
