using System.Security.Cryptography;
using System.Text;
using LblodHarvester.Harvesting.Sources;
using Microsoft.AspNetCore.DataProtection;

namespace LblodHarvester.Infrastructure.State;

/// <summary>Sources in SQLite. Loket keys are encrypted with ASP.NET Core Data Protection; they are never stored in clear.</summary>
public sealed class SqliteSourceStore : ISourceStore
{
    private readonly SqliteDatabase _database;
    private readonly IDataProtector _protector;

    /// <summary>A store on the database, whose keys are encrypted by the given provider.</summary>
    public SqliteSourceStore(SqliteDatabase database, IDataProtectionProvider protection)
    {
        _database = database;
        _protector = protection.CreateProtector("LblodHarvester.Sources.LoketKey");
    }

    /// <inheritdoc/>
    /// <exception cref="StateException">
    /// A key cannot be decrypted: the folder of encryption keys is not the one it was encrypted with.
    /// </exception>
    public async Task<IReadOnlyList<Source>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = await _database.ReadAsync(
            connection => connection.ListAsync<SourceRow>($"SELECT {SourceRow.Columns} FROM source ORDER BY id", null, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(ToSource)];
    }

    /// <inheritdoc/>
    /// <exception cref="StateException">
    /// Its key cannot be decrypted: the folder of encryption keys is not the one it was encrypted with.
    /// </exception>
    public async Task<Source?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var row = await _database.ReadAsync(
            connection => connection.FindAsync<SourceRow>(
                $"SELECT {SourceRow.Columns} FROM source WHERE id = @id", new { id }, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return row is null ? null : ToSource(row);
    }

    /// <inheritdoc/>
    public Task SaveAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        var rows = sources.Select(source => SourceRow.From(source, key => _protector.Protect(Encoding.UTF8.GetBytes(key)))).ToList();
        return _database.WriteAsync(transaction => transaction.ExecuteAsync(SourceRow.Save, rows, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) =>
        _database.WriteAsync(
            async transaction => await transaction.ExecuteAsync("DELETE FROM source WHERE id = @id", new { id }, cancellationToken)
                .ConfigureAwait(false) > 0,
            cancellationToken);

    private Source ToSource(SourceRow row) => row.ToSource(encrypted =>
    {
        try
        {
            return Encoding.UTF8.GetString(_protector.Unprotect(encrypted));
        }
        catch (CryptographicException e)
        {
            throw new StateException(
                $"The Loket key of source '{row.Id}' in {_database.Path} cannot be decrypted: the folder of encryption keys beside it "
                + "is missing or another one. Put that folder back, or import the sources file again.",
                e);
        }
    });
}
