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

    /// <summary>Nothing said: windows-1252 in HTML, as browsers do; UTF-8 in XML, as XML has it.</summary>
    Fallback,

    /// <summary>The XML declaration, by its <c>encoding</c> or by the zero bytes of UTF-16 in it.</summary>
    XmlDeclaration,
}
