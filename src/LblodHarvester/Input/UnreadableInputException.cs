namespace LblodHarvester.Input;

/// <summary>Input that is not there or cannot be read; the message names it and says why.</summary>
internal sealed class UnreadableInputException(string message, Exception? inner = null) : Exception(message, inner);
