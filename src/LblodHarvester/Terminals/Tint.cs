namespace LblodHarvester.Terminals;

/// <summary>The colours that results use, as ANSI numbers them (ECMA-48, SGR).</summary>
internal enum Tint
{
    /// <summary>What is emphasised.</summary>
    Bold = 1,

    /// <summary>What breaks a rule or failed.</summary>
    Red = 31,

    /// <summary>What is well.</summary>
    Green = 32,

    /// <summary>What should be mended.</summary>
    Yellow = 33,

    /// <summary>What is good to know.</summary>
    Blue = 34,
}
