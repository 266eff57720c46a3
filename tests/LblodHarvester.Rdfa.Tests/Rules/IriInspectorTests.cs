namespace LblodHarvester.Rdfa.Tests.Rules;

public class IriInspectorTests
{
    [Test]
    public void Every_control_character_and_every_white_space_is_suspect_in_an_iri()
    {
        var missed = new List<string>();
        for (int code = char.MinValue; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            if ((char.IsControl(c) || char.IsWhiteSpace(c)) && !IriInspector.IsSuspect($"a{c}b"))
                missed.Add($"U+{code:X4}");
        }

        Assert.That(missed, Is.Empty);
    }

    [Test]
    public void A_letter_of_any_alphabet_is_not_suspect_in_an_iri([Values('a', 'Z', '0', '-', 'é', 'ж', '字')] char c) =>
        Assert.That(IriInspector.IsSuspect($"https://gemeente.example/{c}"), Is.False);
}
