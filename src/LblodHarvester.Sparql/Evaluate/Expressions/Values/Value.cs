using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>The value of a literal, as operators compare it. The common kinds take no memory of their own.</summary>
internal readonly struct Value
{
    private readonly object? _content;

    private Value(ValueKind kind, Number number = default, TimePoint time = default, bool boolean = false, object? content = null)
    {
        Kind = kind;
        Number = number;
        Time = time;
        Boolean = boolean;
        _content = content;
    }

    internal ValueKind Kind { get; }

    internal Number Number { get; }

    internal TimePoint Time { get; }

    internal bool Boolean { get; }

    /// <summary>The characters of a text.</summary>
    internal string Text => (string)_content!;

    /// <summary>The value of a duration, of octets or of markup.</summary>
    internal LiteralValue Content => (LiteralValue)_content!;

    internal static Value Of(Number number) => new(ValueKind.Number, number);

    internal static Value Of(Term? term) => term is Literal literal ? Of(literal) : default;

    internal static Value Of(Literal literal)
    {
        if (literal.Datatype == Vocab.Xsd.String)
            return new Value(ValueKind.Text, content: literal.Value);
        if (literal.Language is not null)
            return new Value(ValueKind.LanguageText, content: literal.Value);
        var traits = KnownDatatypes.Of(literal.Datatype);
        return traits.Kind switch
        {
            ValueKind.Number => NumberParser.TryParse(literal, traits.Number, out var number) ? Of(number) : default,
            ValueKind.Time => TryParseTime(literal, traits.Time, out var time) ? new Value(ValueKind.Time, time: time) : default,
            ValueKind.Text => Datatype.IsValid(literal.Datatype, literal.Value) ? new Value(ValueKind.Text, content: literal.Value) : default,
            ValueKind.Boolean => OfBoolean(literal.Value),
            ValueKind.Unknown => default,
            var kind => Datatype.TryParse(literal, out var content) ? new Value(kind, content: content) : default,
        };
    }

    private static Value OfBoolean(string form) => form switch
    {
        "true" or "1" => new Value(ValueKind.Boolean, boolean: true),
        "false" or "0" => new Value(ValueKind.Boolean),
        _ => default,
    };

    private static bool TryParseTime(Literal literal, TimeKind kind, out TimePoint time)
    {
        DateTimeParts parts = default;
        var isPlain = kind switch
        {
            TimeKind.DateTime => DateTimeParts.TryParseDateTime(literal.Value, out parts)
                && (parts.OffsetMinutes is not null || literal.Datatype == Vocab.Xsd.DateTime),
            TimeKind.Date => DateTimeParts.TryParseDate(literal.Value, out parts),
            _ => false,
        };
        if (isPlain)
        {
            time = TimePoint.Of(kind, parts);
            return true;
        }

        var isValid = Datatype.TryParse(literal, out var value);
        time = isValid ? TimePoint.Of(kind, (TemporalValue)value!) : default;
        return isValid;
    }
}
