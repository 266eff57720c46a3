using System.CommandLine;

namespace LblodHarvester.Commands;

/// <summary>Options that choose a format, some of which a later version brings.</summary>
internal static class Formats
{
    /// <summary>An option whose value is one of the written formats; an announced one is refused with that reason.</summary>
    public static Option<string> Option(string name, string[] written, string[] announced, string standard, string description)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description} One of {string.Join(", ", written)}"
                + (announced.Length == 0 ? "." : $"; {string.Join(" and ", announced)} come with a later version."),
            HelpName = string.Join('|', written),
            DefaultValueFactory = _ => standard,
        };
        option.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>();
            if (announced.Contains(value))
                result.AddError($"{name} {value} comes with a later version; this one writes {string.Join(", ", written)}.");
            else if (!written.Contains(value))
                result.AddError($"{name} {value} is not known; this version writes {string.Join(", ", written)}.");
        });
        return option;
    }
}
