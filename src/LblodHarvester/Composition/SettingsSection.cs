using System.Globalization;

namespace LblodHarvester.Composition;

/// <summary>
/// One section of the configuration, read setting by setting: a value that is not of its kind is an error, and so is a name that nothing asked for.
/// </summary>
internal sealed class SettingsSection(IConfiguration configuration, string name)
{
    private readonly IConfigurationSection _section = configuration.GetSection(name);
    private readonly List<string> _known = [];

    /// <summary>A text, or null when it is not set.</summary>
    /// <exception cref="SettingsException">It is a list.</exception>
    public string? Text(string setting) => Value(setting);

    /// <summary>A whole number.</summary>
    /// <exception cref="SettingsException">It is none.</exception>
    public int Number(string setting, int standard) => Value(setting) is not { } value
        ? standard
        : int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(setting, value, "a whole number");

    /// <summary>A whole number of bytes.</summary>
    /// <exception cref="SettingsException">It is none.</exception>
    public long Bytes(string setting, long standard) => Value(setting) is not { } value
        ? standard
        : long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var bytes) ? bytes : throw Wrong(setting, value, "a whole number");

    /// <summary>How long something takes.</summary>
    /// <exception cref="SettingsException">It is written otherwise.</exception>
    public TimeSpan Duration(string setting, TimeSpan standard) => Value(setting) is not { } value
        ? standard
        : TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var duration) ? duration : throw Wrong(setting, value, "a time such as 00:00:30");

    /// <summary>An address, absolute or not; null when it is not set, or empty.</summary>
    /// <exception cref="SettingsException">It is none.</exception>
    public Uri? Address(string setting) => Value(setting) is not { Length: > 0 } value
        ? null
        : Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out var address) ? address : throw Wrong(setting, value, "an address");

    /// <summary>One of two words, in any case, as it is written here.</summary>
    /// <exception cref="SettingsException">It is another.</exception>
    public string Choice(string setting, string standard, string other) => Value(setting) is not { } value || Is(value, standard)
        ? standard
        : Is(value, other) ? other : throw Wrong(setting, value, $"{standard} or {other}");

    /// <summary>A list of texts; empty when it is not set.</summary>
    /// <exception cref="SettingsException">It is a single value.</exception>
    public IReadOnlyList<string> List(string setting) => Written(setting) is { Length: > 0 } value
        ? throw Wrong(setting, value, "a list")
        : [.. _section.GetSection(setting).GetChildren().Select(static item => item.Value).OfType<string>()];

    /// <summary>A list of words: an item each, or all in one text with spaces between them, as it fits into an environment variable; empty when it is not set.</summary>
    public IReadOnlyList<string> Words(string setting) =>
    [
        .. _section.GetSection(setting).GetChildren().Select(static item => item.Value).Prepend(Written(setting)).OfType<string>()
            .SelectMany(static text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    /// <summary>To be called when all is read.</summary>
    /// <exception cref="SettingsException">The section has a setting that was not asked for.</exception>
    public void RefuseOthers()
    {
        var strangers = _section.GetChildren().Select(static child => child.Key).Where(key => !_known.Contains(key, StringComparer.OrdinalIgnoreCase));
        if (strangers.FirstOrDefault() is { } unknown)
            throw new SettingsException($"There is no setting {name}:{unknown}; {name} has {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
    }

    private string? Value(string setting) => Written(setting) is null && _section.GetSection(setting).GetChildren().Any()
        ? throw new SettingsException($"{name}:{setting} is a list; it must be a single value.")
        : _section[setting];

    private string? Written(string setting)
    {
        _known.Add(setting);
        return _section[setting];
    }

    private static bool Is(string value, string word) => value.Equals(word, StringComparison.OrdinalIgnoreCase);

    private SettingsException Wrong(string setting, string value, string expected) => new($"{name}:{setting} is {value}; it must be {expected}.");
}
