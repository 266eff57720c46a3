namespace LblodHarvester.Rdfa;

/// <summary>The attribute values of one page.</summary>
internal sealed class WrittenValues
{
    private readonly Dictionary<string, WrittenValue>.AlternateLookup<ReadOnlySpan<char>> _values =
        new Dictionary<string, WrittenValue>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    internal WrittenValue Of(ReadOnlySpan<char> text)
    {
        if (_values.TryGetValue(text, out var known))
            return known;
        var value = new WrittenValue(text.ToString());
        _values.Dictionary.Add(value.Text, value);
        return value;
    }
}
