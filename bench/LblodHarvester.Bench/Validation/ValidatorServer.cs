using System.Text.Json.Nodes;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation;

/// <summary>Our validator in a process of its own, which takes the commands that the peers take.</summary>
internal static class ValidatorServer
{
    /// <summary>The command of <c>bench</c> that runs it.</summary>
    internal const string Command = "shacl-serve";

    /// <summary>Does the commands that come on standard input.</summary>
    internal static Task RunAsync()
    {
        var shapes = new Graph();
        var pages = new Dictionary<string, Graph>();
        OwnValidator? validator = null;
        var ways = new Dictionary<string, Func<JsonObject, long>>
        {
            [ValidatorCommand.Loading] = command =>
            {
                shapes = RdfReader.ReadGraphFile((string)command["shapes"]!);
                foreach (var file in Pages(command))
                    pages.Add(file, RdfReader.ReadGraphFile(file));
                return pages.Count;
            },
            [ValidatorCommand.Compiling] = _ =>
            {
                validator = OwnValidator.Compile(shapes);
                return shapes.Count;
            },
            [ValidatorCommand.Validating] = command => Pages(command).Sum(file => validator!.Count(pages[file])),
        };
        return PeerServer.ServeAsync(ways, Console.In, Console.Out);
    }

    private static IEnumerable<string> Pages(JsonObject command) => command["pages"]!.AsArray().Select(file => (string)file!);
}
