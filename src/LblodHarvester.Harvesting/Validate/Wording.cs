namespace LblodHarvester.Harvesting.Validate;

/// <summary>A sentence for people, in the two languages that they read it in.</summary>
/// <param name="English">In English; the terms of the field stay Dutch.</param>
/// <param name="Dutch">In Dutch.</param>
public sealed record Wording(string English, string Dutch)
{
    /// <summary>The sentence in a language: Dutch for <c>nl</c>, else English.</summary>
    public string In(string language) => language == "nl" ? Dutch : English;

    /// <summary>The English sentence.</summary>
    public override string ToString() => English;
}
