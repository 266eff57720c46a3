using System.Text.Json.Nodes;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>What the process of a store is told; ours knows all of it, Oxigraph's knows the first.</summary>
internal static class StoreCommand
{
    /// <summary>The way that loads a file; counts quads.</summary>
    internal const string Loading = "load";

    /// <summary>The way that collects garbage; counts the bytes on the managed heap.</summary>
    internal const string Measuring = "memory";

    /// <summary>The way that writes the plan of a query to a file.</summary>
    internal const string Explaining = "explain";

    /// <summary>The way that starts to replace pages; counts those that there are.</summary>
    internal const string StartingToReplace = "replace";

    /// <summary>The way that ends it; counts the replacements.</summary>
    internal const string EndingToReplace = "replaced";

    /// <summary>Says that a file is loaded.</summary>
    internal static JsonObject Load(string file) => new() { ["way"] = Loading, ["file"] = file };

    /// <summary>Says that the heap is measured.</summary>
    internal static JsonObject Measure() => new() { ["way"] = Measuring };

    /// <summary>Says that a query is explained.</summary>
    internal static JsonObject Explain(string query, string file) => new() { ["way"] = Explaining, ["query"] = query, ["out"] = file };

    /// <summary>Says that pages are replaced from now on.</summary>
    internal static JsonObject StartToReplace() => new() { ["way"] = StartingToReplace };

    /// <summary>Says that pages are left alone again.</summary>
    internal static JsonObject EndToReplace() => new() { ["way"] = EndingToReplace };
}
