using LblodHarvester.Harvesting.Check;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Reports;

/// <summary>What became of a page that was to be checked.</summary>
/// <param name="Name">The page, as it was named: a file or an address.</param>
/// <param name="Took">How long it took.</param>
internal abstract record PageResult(string Name, TimeSpan Took)
{
    /// <summary>It was checked.</summary>
    /// <param name="Report">What the check says of it.</param>
    /// <param name="Took">How long it took.</param>
    internal sealed record Checked(PageReport Report, TimeSpan Took) : PageResult(Report.Name, Took);

    /// <summary>It is not there, or cannot be read.</summary>
    /// <param name="Name">The page, as it was named.</param>
    /// <param name="Reason">Why, without the name.</param>
    /// <param name="Place">Where reading it ended, when that is known.</param>
    /// <param name="Took">How long it took.</param>
    internal sealed record Unreadable(string Name, string Reason, SourcePlace? Place, TimeSpan Took) : PageResult(Name, Took)
    {
        /// <summary>The whole sentence: <c>page.html:3:1: cannot be read: why</c>.</summary>
        public override string ToString() => Place is { } place ? $"{Name}:{place}: cannot be read: {Reason}" : $"{Name}: cannot be read: {Reason}";
    }
}
