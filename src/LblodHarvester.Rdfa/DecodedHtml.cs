namespace LblodHarvester.Rdfa;

/// <summary>A decoded page.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Encoding">The name of the encoding used, as the Encoding Standard spells it.</param>
/// <param name="DecidedBy">What decided it.</param>
/// <param name="Replacements">How many invalid byte sequences became U+FFFD.</param>
public sealed record DecodedHtml(string Text, string Encoding, EncodingSource DecidedBy, int Replacements);
