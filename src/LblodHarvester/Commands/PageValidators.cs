using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Input;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>What pages are validated with, from the files that the command line names.</summary>
internal static class PageValidators
{
    /// <summary>A validator; what is strange in the shapes is told on standard error, with its place.</summary>
    /// <exception cref="UnreadableInputException">A file cannot be read, or the shapes are malformed.</exception>
    /// <exception cref="RdfSyntaxException">A file does not follow its syntax.</exception>
    public static PageValidator Create(IEnumerable<string> registerFiles, string[] shapesFiles, Terminal terminal)
    {
        var register = CompositionRoot.ReadRegister(registerFiles);
        if (shapesFiles.Length == 0)
            return new PageValidator(register);
        var shapes = new PlacedGraph();
        foreach (var file in shapesFiles)
            RdfInput.Find(file, null, null, terminal).ReadInto(shapes);
        try
        {
            var validator = new PageValidator(register, shapes);
            ShapesProblems.Tell(validator.OwnShapesProblems, terminal);
            return validator;
        }
        catch (ShapesException fault)
        {
            throw ShapesProblems.Unusable(fault, terminal);
        }
    }
}
