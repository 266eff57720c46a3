namespace LblodHarvester.Composition;

/// <summary>A setting that is wrong: its message names the setting, its value and what it may be.</summary>
internal sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
