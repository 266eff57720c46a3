namespace LblodHarvester.Sparql.Syntax;

/// <summary>Combines a list by an operator for which it does not matter what is combined first, no deeper than need be.</summary>
internal static class Balance
{
    internal static T Of<T>(IReadOnlyList<T> operands, Func<T, T, T> combine) => Of(operands, 0, operands.Count, combine);

    private static T Of<T>(IReadOnlyList<T> operands, int start, int end, Func<T, T, T> combine)
    {
        if (end - start == 1)
            return operands[start];
        var middle = (start + end + 1) / 2;
        return combine(Of(operands, start, middle, combine), Of(operands, middle, end, combine));
    }
}
