namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>Kinds of values of literals; values of two kinds are never the same.</summary>
internal enum ValueKind
{
    /// <summary>A datatype that is not known, or a form that is not one of the datatype: nothing is known of the value.</summary>
    Unknown,

    /// <summary><c>xsd:string</c> and what is derived from it, and <c>xsd:anyURI</c>, which XPath compares as such.</summary>
    Text,

    /// <summary>A text in a language.</summary>
    LanguageText,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A date or time.</summary>
    Time,

    /// <summary>A duration.</summary>
    Duration,

    /// <summary>Octets or markup: the same or not the same, without an order.</summary>
    Unordered,
}
