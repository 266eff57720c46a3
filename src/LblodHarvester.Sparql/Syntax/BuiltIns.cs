using System.Collections.Frozen;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>The functions and aggregates that production [121] names, with the number of their arguments.</summary>
internal static class BuiltIns
{
    private static readonly FrozenSet<string> OfTheirOwn =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "BOUND", "IF", "COALESCE", "EXISTS", "NOT");

    private static readonly FrozenDictionary<string, AggregateFunction> Aggregates = new Dictionary<string, AggregateFunction>
    {
        ["COUNT"] = AggregateFunction.Count,
        ["SUM"] = AggregateFunction.Sum,
        ["MIN"] = AggregateFunction.Min,
        ["MAX"] = AggregateFunction.Max,
        ["AVG"] = AggregateFunction.Avg,
        ["SAMPLE"] = AggregateFunction.Sample,
        ["GROUP_CONCAT"] = AggregateFunction.GroupConcat,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Signature> Functions = new Dictionary<string, Signature>
    {
        ["STR"] = new(BuiltInFunction.Str, 1),
        ["LANG"] = new(BuiltInFunction.Lang, 1),
        ["LANGMATCHES"] = new(BuiltInFunction.LangMatches, 2),
        ["DATATYPE"] = new(BuiltInFunction.Datatype, 1),
        ["IRI"] = new(BuiltInFunction.Iri, 1),
        ["URI"] = new(BuiltInFunction.Iri, 1),
        ["BNODE"] = new(BuiltInFunction.BNode, 0, 1),
        ["RAND"] = new(BuiltInFunction.Rand, 0),
        ["ABS"] = new(BuiltInFunction.Abs, 1),
        ["CEIL"] = new(BuiltInFunction.Ceil, 1),
        ["FLOOR"] = new(BuiltInFunction.Floor, 1),
        ["ROUND"] = new(BuiltInFunction.Round, 1),
        ["CONCAT"] = new(BuiltInFunction.Concat, 0, int.MaxValue),
        ["STRLEN"] = new(BuiltInFunction.StrLen, 1),
        ["UCASE"] = new(BuiltInFunction.UCase, 1),
        ["LCASE"] = new(BuiltInFunction.LCase, 1),
        ["ENCODE_FOR_URI"] = new(BuiltInFunction.EncodeForUri, 1),
        ["CONTAINS"] = new(BuiltInFunction.Contains, 2),
        ["STRSTARTS"] = new(BuiltInFunction.StrStarts, 2),
        ["STRENDS"] = new(BuiltInFunction.StrEnds, 2),
        ["STRBEFORE"] = new(BuiltInFunction.StrBefore, 2),
        ["STRAFTER"] = new(BuiltInFunction.StrAfter, 2),
        ["YEAR"] = new(BuiltInFunction.Year, 1),
        ["MONTH"] = new(BuiltInFunction.Month, 1),
        ["DAY"] = new(BuiltInFunction.Day, 1),
        ["HOURS"] = new(BuiltInFunction.Hours, 1),
        ["MINUTES"] = new(BuiltInFunction.Minutes, 1),
        ["SECONDS"] = new(BuiltInFunction.Seconds, 1),
        ["TIMEZONE"] = new(BuiltInFunction.Timezone, 1),
        ["TZ"] = new(BuiltInFunction.Tz, 1),
        ["NOW"] = new(BuiltInFunction.Now, 0),
        ["UUID"] = new(BuiltInFunction.Uuid, 0),
        ["STRUUID"] = new(BuiltInFunction.StrUuid, 0),
        ["MD5"] = new(BuiltInFunction.Md5, 1),
        ["SHA1"] = new(BuiltInFunction.Sha1, 1),
        ["SHA256"] = new(BuiltInFunction.Sha256, 1),
        ["SHA384"] = new(BuiltInFunction.Sha384, 1),
        ["SHA512"] = new(BuiltInFunction.Sha512, 1),
        ["STRLANG"] = new(BuiltInFunction.StrLang, 2),
        ["STRDT"] = new(BuiltInFunction.StrDt, 2),
        ["SAMETERM"] = new(BuiltInFunction.SameTerm, 2),
        ["ISIRI"] = new(BuiltInFunction.IsIri, 1),
        ["ISURI"] = new(BuiltInFunction.IsIri, 1),
        ["ISBLANK"] = new(BuiltInFunction.IsBlank, 1),
        ["ISLITERAL"] = new(BuiltInFunction.IsLiteral, 1),
        ["ISNUMERIC"] = new(BuiltInFunction.IsNumeric, 1),
        ["REGEX"] = new(BuiltInFunction.Regex, 2, 3),
        ["SUBSTR"] = new(BuiltInFunction.SubStr, 2, 3),
        ["REPLACE"] = new(BuiltInFunction.Replace, 3, 4),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All names, in capitals.</summary>
    internal static IEnumerable<string> Names => Functions.Keys.Concat(Aggregates.Keys).Concat(OfTheirOwn);

    internal static bool Contains(string name) => Functions.ContainsKey(name) || Aggregates.ContainsKey(name) || OfTheirOwn.Contains(name);

    internal static AggregateFunction? AggregateOf(string name) => Aggregates.TryGetValue(name, out var aggregate) ? aggregate : null;

    internal static Signature? FunctionOf(string name) => Functions.TryGetValue(name, out var function) ? function : null;

    /// <summary>A function, and the least and the greatest number of its arguments.</summary>
    internal readonly record struct Signature(BuiltInFunction Function, int Least, int Most)
    {
        internal Signature(BuiltInFunction function, int count) : this(function, count, count)
        {
        }
    }
}
