using System.CommandLine.Parsing;
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

    /// <summary>An http or https URL.</summary>
    public static Uri? Url(ArgumentResult result, string name)
    {
        if (PageInput.IsUrl(result.Tokens[0].Value, out var url))
            return url;
        result.AddError($"{name} is {result.Tokens[0].Value}; it must be an http or https URL.");
        return null;
    }
}
