using System.Collections.Frozen;
using System.Security.Cryptography;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions.Functions.Dates;
using LblodHarvester.Sparql.Evaluate.Expressions.Functions.Hashes;
using LblodHarvester.Sparql.Evaluate.Expressions.Functions.Numbers;
using LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;
using LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>The functions of SPARQL 1.1, section 17.4: how each is made of its arguments, whose number the grammar has seen to.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<BuiltInFunction, Make> Makers = new Dictionary<BuiltInFunction, Make>
    {
        [BuiltInFunction.Str] = (a, _) => new StrFunction(a[0]),
        [BuiltInFunction.Lang] = (a, _) => new LangFunction(a[0]),
        [BuiltInFunction.LangMatches] = (a, _) => new LangMatchesTest(a[0], a[1]),
        [BuiltInFunction.Datatype] = (a, _) => new DatatypeFunction(a[0]),
        [BuiltInFunction.Iri] = (a, context) => new IriFunction(a[0], context.BaseIri),
        [BuiltInFunction.BNode] = (a, context) => new BNodeFunction(a.ElementAtOrDefault(0), context),
        [BuiltInFunction.Rand] = (_, context) => new RandFunction(context.Random),
        [BuiltInFunction.Abs] = (a, _) => new RoundingFunction(a[0], NumberRounding.Abs),
        [BuiltInFunction.Ceil] = (a, _) => new RoundingFunction(a[0], NumberRounding.Ceil),
        [BuiltInFunction.Floor] = (a, _) => new RoundingFunction(a[0], NumberRounding.Floor),
        [BuiltInFunction.Round] = (a, _) => new RoundingFunction(a[0], NumberRounding.Round),
        [BuiltInFunction.Concat] = (a, _) => new ConcatFunction(a),
        [BuiltInFunction.StrLen] = (a, _) => new StrLenFunction(a[0]),
        [BuiltInFunction.UCase] = (a, _) => CaseFunction.Upper(a[0]),
        [BuiltInFunction.LCase] = (a, _) => CaseFunction.Lower(a[0]),
        [BuiltInFunction.EncodeForUri] = (a, _) => new EncodeForUriFunction(a[0]),
        [BuiltInFunction.Contains] = (a, _) => new TextRelationTest(TextRelation.Contains, a[0], a[1]),
        [BuiltInFunction.StrStarts] = (a, _) => new TextRelationTest(TextRelation.StartsWith, a[0], a[1]),
        [BuiltInFunction.StrEnds] = (a, _) => new TextRelationTest(TextRelation.EndsWith, a[0], a[1]),
        [BuiltInFunction.StrBefore] = (a, _) => new BeforeAfterFunction(a[0], a[1], isAfter: false),
        [BuiltInFunction.StrAfter] = (a, _) => new BeforeAfterFunction(a[0], a[1], isAfter: true),
        [BuiltInFunction.Year] = (a, _) => new DatePartFunction(DatePart.Year, a[0]),
        [BuiltInFunction.Month] = (a, _) => new DatePartFunction(DatePart.Month, a[0]),
        [BuiltInFunction.Day] = (a, _) => new DatePartFunction(DatePart.Day, a[0]),
        [BuiltInFunction.Hours] = (a, _) => new DatePartFunction(DatePart.Hours, a[0]),
        [BuiltInFunction.Minutes] = (a, _) => new DatePartFunction(DatePart.Minutes, a[0]),
        [BuiltInFunction.Seconds] = (a, _) => new DatePartFunction(DatePart.Seconds, a[0]),
        [BuiltInFunction.Timezone] = (a, _) => new TimezoneFunction(a[0]),
        [BuiltInFunction.Tz] = (a, _) => new TzFunction(a[0]),
        [BuiltInFunction.Now] = (_, context) => new ConstantTermExpression(NowFunction.At(context.Now)),
        [BuiltInFunction.Uuid] = (_, _) => new UuidFunction(isText: false),
        [BuiltInFunction.StrUuid] = (_, _) => new UuidFunction(isText: true),
        [BuiltInFunction.Md5] = (a, _) => new HashFunction(a[0], MD5.HashData),
        [BuiltInFunction.Sha1] = (a, _) => new HashFunction(a[0], SHA1.HashData),
        [BuiltInFunction.Sha256] = (a, _) => new HashFunction(a[0], SHA256.HashData),
        [BuiltInFunction.Sha384] = (a, _) => new HashFunction(a[0], SHA384.HashData),
        [BuiltInFunction.Sha512] = (a, _) => new HashFunction(a[0], SHA512.HashData),
        [BuiltInFunction.StrLang] = (a, _) => new StrLangFunction(a[0], a[1]),
        [BuiltInFunction.StrDt] = (a, _) => new StrDtFunction(a[0], a[1]),
        [BuiltInFunction.SameTerm] = (a, _) => new SameTermTest(a[0], a[1]),
        [BuiltInFunction.IsIri] = (a, _) => new TermTest(a[0], term => term is Iri),
        [BuiltInFunction.IsBlank] = (a, _) => new TermTest(a[0], term => term is BlankNode),
        [BuiltInFunction.IsLiteral] = (a, _) => new TermTest(a[0], term => term is Literal),
        [BuiltInFunction.IsNumeric] = (a, _) => new TermTest(a[0], term => Value.Of(term).Kind == ValueKind.Number),
        [BuiltInFunction.Regex] = (a, _) => new RegexTest(a[0], a[1], a.ElementAtOrDefault(2)),
        [BuiltInFunction.SubStr] = (a, _) => new SubStrFunction(a[0], a[1], a.ElementAtOrDefault(2)),
        [BuiltInFunction.Replace] = (a, _) => new ReplaceFunction(a[0], a[1], a[2], a.ElementAtOrDefault(3)),
    }.ToFrozenDictionary();

    private delegate CompiledExpression Make(CompiledExpression[] arguments, EvaluationContext context);

    /// <summary>Whether the function gives the same for the same arguments, on whatever solution.</summary>
    internal static bool IsDeterministic(BuiltInFunction function) =>
        function is not (BuiltInFunction.Rand or BuiltInFunction.BNode or BuiltInFunction.Uuid or BuiltInFunction.StrUuid);

    internal static CompiledExpression Compile(BuiltInFunction function, CompiledExpression[] arguments, EvaluationContext context) =>
        Makers[function](arguments, context);
}
