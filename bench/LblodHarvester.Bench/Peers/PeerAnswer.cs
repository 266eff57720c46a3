namespace LblodHarvester.Bench.Peers;

/// <summary>What a peer answers: what the work took, or why it could not be done.</summary>
/// <param name="Ms">Wall time, in milliseconds.</param>
/// <param name="Count">How many there are of what the work is counted in.</param>
/// <param name="Bytes">How much the heap gave out; Node gives it as any number.</param>
/// <param name="Error">Why it could not be done; null where it was.</param>
internal sealed record PeerAnswer(double Ms, long Count, double Bytes, string? Error);
