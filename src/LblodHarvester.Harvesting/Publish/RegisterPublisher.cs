using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>Writes the register to its graph, so that queries can join decisions with who took them.</summary>
public sealed class RegisterPublisher(IGraphStore store, PublishOptions options)
{
    private readonly GraphNames _names = new(options);

    /// <summary>Replaces the register graph when it differs from the register.</summary>
    /// <exception cref="GraphStoreException">The store cannot be reached or refuses.</exception>
    public async Task PublishAsync(Register register, CancellationToken cancellationToken)
    {
        if (register.IsEmpty)
            return;
        var stored = await store.ReadAsync(_names.Register, cancellationToken);
        if (stored.Count == register.Graph.Count && register.Graph.All(stored.Contains))
            return;
        await store.WriteAsync([new Sparql.GraphWrite(_names.Register, null, register.Graph)], cancellationToken);
    }
}
