namespace LblodHarvester.Rdfa;

/// <summary>What decided the encoding of a page.</summary>
public enum EncodingSource
{
    /// <summary>A byte order mark.</summary>
    ByteOrderMark,

    /// <summary>The charset parameter of the HTTP header.</summary>
    HttpHeader,

    /// <summary>A <c>meta</c> element in the first 1,024 bytes, or later in the head.</summary>
    Meta,

    /// <summary>Nothing said: windows-1252, as browsers do.</summary>
    Fallback,
}
