using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Syntax;

namespace LblodHarvester.Commands;

/// <summary><c>lblod update</c>: SPARQL 1.1 Update on the store.</summary>
internal static class UpdateCommand
{
    private const string What = "update";

    public static Command Create(CommandEnvironment environment)
    {
        var update = new Argument<string?>("update")
        {
            Description = "The update, between quotation marks.",
            HelpName = "UPDATE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var (file, store, timeout) = (RequestText.FileOption(What), OpenStore.StoreOption(), QueryTimeout.Option());
        var command = new TeachingCommand("update", "Changes the store by a SPARQL 1.1 update.")
        {
            Reads = "Changes the store of the data folder, as a whole or not at all; with --store another one, over the SPARQL protocol. Where another process\n"
                + "owns the data folder and listens, that one is asked, with the key of Sparql:Key. What names no graph is in {base}/graph/default. Page graphs\n"
                + "are replaced when their page is harvested again: what you change in them does not last. LOAD is refused; lblod load reads files.\n"
                + "The prefixes of the field, such as besluit: and mandaat:, need no PREFIX line here. Writes nothing when all went well.",
            Examples =
            [
                ("lblod update \"INSERT DATA { [] a besluit:Zitting }\"", "adds to {base}/graph/default"),
                ("lblod update -f opkuis.ru --data /var/lib/lblod", "an update in a file"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "the store is changed"),
                (ExitStatus.FellShort, "the store refuses, or cannot be asked; nothing is changed"),
                (ExitStatus.Unreadable, "the update has a syntax error, which is shown with its place; or its file cannot be read"),
                (ExitStatus.OverLimit, "it took more time, rows or memory than it may; nothing is changed"),
            ],
        };
        command.Add(update);
        command.Add(file);
        command.Add(store);
        command.Add(timeout);
        command.Validators.Add(result =>
            RequestText.RequireOne(result, What, result.GetValue(update) is not null, result.GetValue(file) is not null));
        return environment.Handle(
            command,
            async (invocation, cancellationToken) =>
            {
                var arguments = invocation.Arguments;
                var request = RequestText.Read(What, arguments.GetValue(update), arguments.GetValue(file), invocation.Terminal);
                var limits = QueryTimeout.Limits(invocation.Settings.Sparql, arguments.GetValue(timeout));
                using var services = CompositionRoot.CreateServices(invocation.Settings.Sparql);
                var options = new QueryOptions { Limits = limits, Services = services };
                return await RunAsync(request, options, arguments.GetValue(store), invocation, cancellationToken);
            },
            interrupted: "stopped; if the store had not answered yet, nothing is changed.");
    }

    private static async Task<int> RunAsync(RequestText request, QueryOptions options, Uri? url, Invocation invocation, CancellationToken cancellationToken)
    {
        SparqlUpdate update;
        try
        {
            update = SparqlUpdate.Parse(request.Text, null, PrefixMap.Field);
        }
        catch (SparqlSyntaxException fault)
        {
            SyntaxFault.Write(request, fault, invocation.Terminal);
            return ExitStatus.Unreadable;
        }

        await using var open = await OpenStore.OpenAsync(invocation, url, cancellationToken);
        await Task.Run(() => open.Store.UpdateAsync(update, options, cancellationToken), cancellationToken);
        return ExitStatus.Ok;
    }
}
