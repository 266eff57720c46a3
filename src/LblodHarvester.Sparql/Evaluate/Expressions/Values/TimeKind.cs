namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>The types of points and stretches of time; those of different types have no order.</summary>
internal enum TimeKind
{
    DateTime,
    Date,
    Time,
    YearMonth,
    Year,
    MonthDay,
    Month,
    Day,
}
