using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Strings;

/// <summary><c>SUBSTR</c> (SPARQL 1.1, section 17.4.3.3): by characters, of which the first is 1; what is beyond the text is nothing.</summary>
internal sealed class SubStrFunction(CompiledExpression source, CompiledExpression start, CompiledExpression? length) : CompiledExpression
{
    private readonly TextArgument _text = new(source);

    internal override Term? Evaluate(ISolution solution)
    {
        if (!NumberExpression.TryEvaluate(start, solution, out var first))
            return null;
        var from = NumberRounding.Round(first.ToDouble());
        var to = double.PositiveInfinity;
        if (length is not null)
        {
            if (!NumberExpression.TryEvaluate(length, solution, out var count))
                return null;
            to = from + NumberRounding.Round(count.ToDouble());
        }

        return _text.TryRead(solution, out var characters, out var language) ? TextLiterals.Of(Cut(characters, from, to), language) : null;
    }

    // fn:substring: the characters at positions from the one to before the other; of NaN none.
    private static string Cut(ReadOnlySpan<char> text, double from, double to)
    {
        var first = Math.Max(from, 1);
        if (!(to > first))
            return "";
        text = text[CodePoints.IndexAfter(text, (long)Math.Min(first - 1, int.MaxValue))..];
        return text[..CodePoints.IndexAfter(text, (long)Math.Min(to - first, int.MaxValue))].ToString();
    }
}
