using System.Globalization;
using LblodHarvester.Harvesting.Extract;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>
/// What of toezicht's fields is missing. Toezicht asks nearly everyone for besluitenlijsten only: what another document lacks is said on the
/// document, and is no finding on the page.
/// </summary>
internal static class ToezichtFindings
{
    internal static IEnumerable<Finding> Of(IEnumerable<SubmittableDocument> documents) =>
        from document in documents
        where document.DocumentType == DocumentTypes.Besluitenlijst
        from missing in document.Missing
        select new Finding(
            ProblemSeverity.Violation,
            string.Create(CultureInfo.InvariantCulture, $"toezicht.{missing.Field}"),
            FindingOrigin.Toezicht,
            missing.Message,
            [missing.Place])
        {
            Expected = missing.Expected,
            Value = missing.Value,
            FocusNode = document.Resource,
            Property = missing.Property,
            Field = missing.Field,
            Example = missing.Example,
        };
}
