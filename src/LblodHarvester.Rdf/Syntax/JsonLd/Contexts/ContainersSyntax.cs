using System.Numerics;

namespace LblodHarvester.Rdf;

/// <summary>How a context says container mappings.</summary>
internal static class ContainersSyntax
{
    private const Containers Maps = Containers.Graph | Containers.Id | Containers.Index | Containers.Language | Containers.Type;

    /// <summary>The container of a keyword; <see cref="Containers.None"/> for another text.</summary>
    internal static Containers Of(string keyword) => keyword switch
    {
        JsonLdKeyword.Graph => Containers.Graph,
        JsonLdKeyword.Id => Containers.Id,
        JsonLdKeyword.Index => Containers.Index,
        JsonLdKeyword.Language => Containers.Language,
        JsonLdKeyword.List => Containers.List,
        JsonLdKeyword.Set => Containers.Set,
        JsonLdKeyword.Type => Containers.Type,
        _ => Containers.None,
    };

    /// <summary>Reads the value of @container; null when it is none that step 19.1 of Create Term Definition allows.</summary>
    internal static Containers? Read(Json value)
    {
        var all = Containers.None;
        foreach (var item in value.AsItems())
        {
            var container = item is JsonText text ? Of(text.Value) : Containers.None;
            if (container == Containers.None || all.HasFlag(container))
                return null;
            all |= container;
        }

        return IsAllowed(all) ? all : null;
    }

    internal static bool Has(this Containers containers, Containers any) => (containers & any) != 0;

    private static bool IsAllowed(Containers all)
    {
        if (BitOperations.PopCount((uint)all) == 1)
            return true;
        var map = all & ~Containers.Set;
        return map is (Containers.Graph | Containers.Id) or (Containers.Graph | Containers.Index)
            || (all.Has(Containers.Set) && Maps.HasFlag(map) && BitOperations.PopCount((uint)map) == 1);
    }
}
