namespace LblodHarvester.Harvesting.Tests.Mutations;

/// <summary>A way to break an annotation.</summary>
/// <param name="Name">Its name, in the report.</param>
/// <param name="Break">The page with the annotation broken in each way that this operator knows; none when it does not apply.</param>
internal sealed record MutationOperator(string Name, Func<string, Annotation, IEnumerable<string>> Break);
