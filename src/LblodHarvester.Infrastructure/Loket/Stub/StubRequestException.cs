namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>A body that is not as the contract has it.</summary>
internal sealed class StubRequestException(string message) : Exception(message);
