namespace LblodHarvester.Infrastructure.Http;

/// <summary>One line of a robots.txt: its name in lower case, and its value.</summary>
internal readonly record struct RobotsRecord(string Name, string Value);
