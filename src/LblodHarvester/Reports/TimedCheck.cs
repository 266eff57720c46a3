using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Rdfa;
using LblodHarvester.Shacl;

namespace LblodHarvester.Reports;

/// <summary>Checks pages one by one, and tells of one that cannot be read instead of failing.</summary>
internal sealed class TimedCheck(PageCheck check, TimeProvider time)
{
    /// <summary>Checks a page.</summary>
    /// <param name="name">What the report calls it.</param>
    /// <param name="page">The page.</param>
    public PageResult Check(string name, FetchedPage page)
    {
        var start = time.GetTimestamp();
        try
        {
            return new PageResult.Checked(check.Check(name, page), time.GetElapsedTime(start));
        }
        catch (RdfaException fault)
        {
            return new PageResult.Unreadable(name, fault.Message, fault.Place, time.GetElapsedTime(start));
        }
        catch (ValidationException fault)
        {
            return new PageResult.Unreadable(name, $"a shape cannot be checked on it. {fault.Message}", null, time.GetElapsedTime(start));
        }
    }
}
