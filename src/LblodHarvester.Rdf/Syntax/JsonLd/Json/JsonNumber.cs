using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>A JSON number, with its digits as they were written: an integer may have more than a double can hold.</summary>
internal sealed class JsonNumber : Json
{
    private const double FirstNotExact = 9007199254740992;

    internal JsonNumber(string text)
    {
        Text = text;
        Value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The number as JSON writes it.</summary>
    internal string Text { get; }

    /// <summary>The nearest double.</summary>
    internal double Value { get; }

    /// <summary>Whether two numbers are the same; those beyond what a double tells apart only when they are written the same.</summary>
    internal bool IsSame(JsonNumber other) =>
        Text == other.Text || (Value.Equals(other.Value) && Math.Abs(Value) < FirstNotExact);
}
