using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LblodHarvester.Input;
using LblodHarvester.Rdf;

namespace LblodHarvester.Commands;

/// <summary>Values of arguments and options that are more than text.</summary>
internal static class Arguments
{
    /// <summary>An absolute IRI.</summary>
    public static Iri? Iri(ArgumentResult result, string name) => Iris(result, name).FirstOrDefault();

    /// <summary>Absolute IRIs.</summary>
    public static Iri[] Iris(ArgumentResult result, string name)
    {
        var iris = new List<Iri>();
        foreach (var token in result.Tokens)
        {
            try
            {
                iris.Add(new Iri(token.Value));
            }
            catch (FormatException fault)
            {
                result.AddError($"{name}: {fault.Message}");
            }
        }

        return [.. iris];
    }

    /// <summary>A count: a whole number from 1.</summary>
    public static int Count(ArgumentResult result, string name)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            return count;
        result.AddError($"{name} is {result.Tokens[0].Value}; it must be a whole number, at least 1.");
        return 0;
    }

    /// <summary>Whether the option is on the command line. Reading its value there would throw when it has a fault.</summary>
    public static bool IsGiven(this CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>An http or https URL.</summary>
    public static Uri? Url(ArgumentResult result, string name)
    {
        if (PageInput.IsUrl(result.Tokens[0].Value, out var url))
            return url;
        result.AddError($"{name} is {result.Tokens[0].Value}; it must be an http or https URL.");
        return null;
    }
}
