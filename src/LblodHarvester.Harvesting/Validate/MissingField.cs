using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>One of toezicht's five fields that is missing or wrong.</summary>
/// <param name="Field">Its number, 1 to 5, in the order of the intake's form.</param>
/// <param name="Message">What is wrong and what to write.</param>
/// <param name="Place">Where it should be.</param>
public sealed record MissingField(int Field, string Message, SourcePlace Place);
