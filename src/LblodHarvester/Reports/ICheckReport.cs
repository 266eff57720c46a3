namespace LblodHarvester.Reports;

/// <summary>A report on pages in one format. Nothing of a page is kept beyond what the format prints of it.</summary>
internal interface ICheckReport : IDisposable
{
    /// <summary>Reports the next page.</summary>
    void Add(PageResult page);

    /// <summary>Ends the report, after the last page.</summary>
    void End();
}
