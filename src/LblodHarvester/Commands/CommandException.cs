namespace LblodHarvester.Commands;

/// <summary>A command that cannot do what is asked; the message says why and what to do.</summary>
internal sealed class CommandException(string message) : Exception(message);
