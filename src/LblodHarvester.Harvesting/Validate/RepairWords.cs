namespace LblodHarvester.Harvesting.Validate;

/// <summary>What each rule of normalisation found to repair.</summary>
internal static class RepairWords
{
    private static readonly Dictionary<string, Wording> Words = new(StringComparer.Ordinal)
    {
        ["iri-whitespace"] = new("White space stands in an IRI.", "Er staat witruimte in een IRI."),
        ["iri-session"] = new("The IRI holds the session of whoever made the page.", "De IRI bevat de sessie van wie de pagina maakte."),
        ["iri-percent-encoding"] = new("The IRI holds a character that no IRI may have.", "De IRI bevat een teken dat geen IRI mag hebben."),
        ["vocabulary-spelling"] = new("The vocabulary is written with the wrong one of http and https.", "Het vocabularium is geschreven met de verkeerde van http en https."),
        ["property-spelling"] = new("The property has another name as well, by which it is queried.", "De eigenschap heeft nog een andere naam, waarmee ze bevraagd wordt."),
        ["concept-spelling"] = new("The concept is written with the wrong one of http and https.", "Het concept is geschreven met de verkeerde van http en https."),
        ["datatype-spelling"] = new("This is no datatype: it is a class, or a misspelled name.", "Dit is geen datatype: het is een klasse, of een verkeerd gespelde naam."),
        ["literal-whitespace"] = new("White space stands around the value.", "Er staat witruimte rond de waarde."),
        ["boolean-form"] = new("The value is no xsd:boolean as it is written.", "De waarde is zo geschreven geen xsd:boolean."),
        ["integer-form"] = new("The value is no xsd:integer as it is written.", "De waarde is zo geschreven geen xsd:integer."),
        ["date-form"] = new("The value is no xsd:date as it is written.", "De waarde is zo geschreven geen xsd:date."),
        ["dateTime-form"] = new("The value is no xsd:dateTime as it is written.", "De waarde is zo geschreven geen xsd:dateTime."),
    };

    /// <summary>The words for a rule.</summary>
    /// <exception cref="KeyNotFoundException">The rule has none.</exception>
    internal static Wording Of(string rule) => Words[rule];
}
