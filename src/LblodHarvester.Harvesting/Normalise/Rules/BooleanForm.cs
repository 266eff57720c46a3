using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>A boolean in other letter case, as .NET (<c>True</c>) and databases (<c>FALSE</c>) write it.</summary>
internal sealed class BooleanForm : LexicalForm
{
    public override string Name => "boolean-form";

    protected override bool Covers(Iri datatype) => datatype == Vocab.Xsd.Boolean;

    protected override string? Read(string text) =>
        text.Equals("true", StringComparison.OrdinalIgnoreCase) ? "true"
        : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? "false"
        : null;
}
