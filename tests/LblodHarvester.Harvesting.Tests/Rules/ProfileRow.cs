namespace LblodHarvester.Harvesting.Tests.Rules;

/// <summary>A row of the table in domain/application-profile.md.</summary>
/// <param name="Thing">The class, by the name that codes have for it.</param>
/// <param name="Property">The property, as pages write it.</param>
/// <param name="Range">What it may be given.</param>
/// <param name="Once">Whether it is given once at most.</param>
/// <param name="Name">The name that codes have for the property, where it is not the local name.</param>
public sealed record ProfileRow(string Thing, string Property, ProfileRange Range, bool Once, string? Name = null)
{
    public string Code => $"{Thing}.{Name ?? Property[(Property.IndexOf(':', StringComparison.Ordinal) + 1)..]}";

    public override string ToString() => Code;
}
