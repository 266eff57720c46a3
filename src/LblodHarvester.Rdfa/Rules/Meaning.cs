using System.Diagnostics.CodeAnalysis;

namespace LblodHarvester.Rdfa;

/// <summary>What a value means where certain mappings are in force.</summary>
internal readonly record struct Meaning<T>(Mappings In, T Value)
    where T : class
{
    /// <summary>Whether the meaning is known where these very mappings are in force.</summary>
    internal bool IsKnown(Mappings mappings, [NotNullWhen(true)] out T? value)
    {
        value = Value;
        return ReferenceEquals(In, mappings);
    }
}
