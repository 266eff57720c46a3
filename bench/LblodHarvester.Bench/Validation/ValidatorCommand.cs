using System.Text.Json.Nodes;

namespace LblodHarvester.Bench.Validation;

/// <summary>What a validator in a process of its own is told: <c>bench/peers/validator.mjs</c> and <see cref="ValidatorServer"/> know these commands.</summary>
internal static class ValidatorCommand
{
    /// <summary>To compile the shapes.</summary>
    internal const string Compiling = "compile";

    /// <summary>To validate pages.</summary>
    internal const string Validating = "validate";

    /// <summary>To read the profile and pages.</summary>
    internal const string Loading = "load";

    private const string Saving = "save";

    /// <summary>The command to read the profile and pages into a kind of dataset.</summary>
    internal static JsonObject Load(string dataset, IReadOnlyList<PageTriples> pages)
    {
        var command = Of(Loading, pages);
        command["dataset"] = dataset;
        command["shapes"] = Profile.File;
        return command;
    }

    /// <summary>The command to compile the shapes that were read.</summary>
    internal static JsonObject Compile() => Of(Compiling, []);

    /// <summary>The command to validate pages that were read with the shapes that were compiled.</summary>
    internal static JsonObject Validate(IReadOnlyList<PageTriples> pages) => Of(Validating, pages);

    /// <summary>The command to validate a page and write the report to a file, as N-Triples.</summary>
    internal static JsonObject Save(PageTriples page, string file)
    {
        var command = Of(Saving, [page]);
        command["out"] = file;
        return command;
    }

    private static JsonObject Of(string way, IReadOnlyList<PageTriples> pages) => new()
    {
        ["way"] = way,
        ["times"] = 1,
        ["pages"] = new JsonArray([.. pages.Select(page => JsonValue.Create(page.File))]),
    };
}
