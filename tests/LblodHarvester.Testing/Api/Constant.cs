using System.Globalization;

namespace LblodHarvester.Testing.Api;

/// <summary>Constants and default values as C# writes them.</summary>
internal static class Constant
{
    internal static string Write(object? value, Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        return value switch
        {
            null => type.IsValueType && underlying is null ? "default" : "null",
            _ when (underlying ?? type) is { IsEnum: true } enumeration => $"{TypeName.Of(enumeration)}.{Enum.ToObject(enumeration, value)}",
            string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n")}\"",
            char c => $"'{c}'",
            bool truth => truth ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }
}
