namespace LblodHarvester.Terminals;

/// <summary>Whoever read the output has closed it: nothing that follows has a reader.</summary>
internal sealed class OutputClosedException(Exception inner) : IOException("Nobody reads the output any more.", inner);
