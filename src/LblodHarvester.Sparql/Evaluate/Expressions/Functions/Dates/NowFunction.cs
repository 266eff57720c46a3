using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Dates;

/// <summary><c>NOW</c> (SPARQL 1.1, section 17.4.5.1), which is the same in the whole query.</summary>
internal static class NowFunction
{
    internal static Literal At(DateTimeOffset time) =>
        new(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture), Vocab.Xsd.DateTime);
}
