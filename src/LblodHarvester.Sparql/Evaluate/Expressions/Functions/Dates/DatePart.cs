namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Dates;

/// <summary>A part of a date or time that is a number.</summary>
internal enum DatePart
{
    Year,
    Month,
    Day,
    Hours,
    Minutes,
    Seconds,
}
