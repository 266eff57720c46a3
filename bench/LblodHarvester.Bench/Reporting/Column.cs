namespace LblodHarvester.Bench.Reporting;

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Width">To how many characters its cells are filled up.</param>
/// <param name="IsNumber">Whether it has numbers, which stand to the right.</param>
internal sealed record Column(string Title, int Width, bool IsNumber)
{
    /// <summary>A column of words.</summary>
    internal static Column OfWords(string title, int width) => new(title, width, IsNumber: false);

    /// <summary>A column of numbers.</summary>
    internal static Column OfNumbers(string title, int width) => new(title, width, IsNumber: true);
}
