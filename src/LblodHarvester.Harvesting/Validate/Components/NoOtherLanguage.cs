using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary><c>lh:noneOtherThanLanguage</c>: a text that has a language has this one (BCP 47, basic filtering). Text without a language passes.</summary>
internal sealed class NoOtherLanguage : IConstraintCheck
{
    private readonly string _language;

    internal NoOtherLanguage(ConstraintDeclaration declaration) => _language = declaration.Value is Literal { Value.Length: > 0 } language
        ? language.Value
        : throw new ShapesException($"{declaration.Value} is no language tag.");

    public void Check(ConstraintSubject subject)
    {
        foreach (var value in subject.Values)
        {
            if (value is Literal { Language: { } language } && !Matches(language))
                subject.Report(value, $"The language of this text is '{language}'.", $"De taal van deze tekst is '{language}'.");
        }
    }

    private bool Matches(string language) =>
        language.StartsWith(_language, StringComparison.OrdinalIgnoreCase) && (language.Length == _language.Length || language[_language.Length] == '-');
}
