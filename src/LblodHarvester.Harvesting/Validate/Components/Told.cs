using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary>What a component of our own says of what it found, in both languages.</summary>
internal static class Told
{
    /// <summary>Reports a value, with what is wrong with it; the shape says what to do.</summary>
    internal static void Report(this ConstraintSubject subject, Term value, string english, string dutch) =>
        subject.Report(value, messages: [Literal.InLanguage(english, "en"), Literal.InLanguage(dutch, "nl")]);
}
