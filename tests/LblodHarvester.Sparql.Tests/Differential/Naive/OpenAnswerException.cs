namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>The standard allows several answers to the query, or it takes too long to be evaluated naively: it is not one to compare.</summary>
internal sealed class OpenAnswerException(string message) : Exception(message);
