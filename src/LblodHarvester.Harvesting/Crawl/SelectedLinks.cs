namespace LblodHarvester.Harvesting.Crawl;

/// <summary>The links that a page offers to a crawl.</summary>
/// <param name="Pages">To be fetched.</param>
/// <param name="Documents">Binary documents by their extension: recorded, not fetched.</param>
public sealed record SelectedLinks(IReadOnlyList<Uri> Pages, IReadOnlyList<Uri> Documents);
