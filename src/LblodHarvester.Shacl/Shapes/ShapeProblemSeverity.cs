namespace LblodHarvester.Shacl;

/// <summary>How bad a problem in a shapes graph is.</summary>
public enum ShapeProblemSeverity
{
    /// <summary>The shapes can be used as they are meant; something in them is not used.</summary>
    Info,

    /// <summary>The shapes can be used, and may not do what their author meant.</summary>
    Warning,

    /// <summary>The shapes cannot be used.</summary>
    Error,
}
