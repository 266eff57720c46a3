using System.Globalization;

namespace LblodHarvester.Infrastructure.State;

/// <summary>One numbered step of the database's schema, from an embedded file <c>State/Migrations/0001-name.sql</c>.</summary>
internal sealed record Migration(int Number, string Name, string Sql)
{
    private const string Folder = "Migrations/";

    /// <summary>All migrations of this program, by number.</summary>
    internal static IReadOnlyList<Migration> All { get; } =
    [
        .. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal))
            .Select(Load)
            .OrderBy(migration => migration.Number),
    ];

    private static Migration Load(string resource)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!);
        var name = Path.GetFileNameWithoutExtension(resource[Folder.Length..]);
        return new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
