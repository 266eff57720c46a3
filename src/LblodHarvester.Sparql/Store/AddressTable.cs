namespace LblodHarvester.Sparql.Store;

/// <summary>The addresses of the terms of one kind, by their number from 0 on. One thread adds, others may read what they know the number of.</summary>
internal sealed class AddressTable
{
    private const int PageBits = 13;
    private long[][] _pages = [];

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    internal long this[uint number] => Volatile.Read(ref _pages)[number >> PageBits][number & ((1 << PageBits) - 1)];

    internal void Add(long address)
    {
        var pages = _pages;
        var page = Count >> PageBits;
        if (page == pages.Length)
        {
            Array.Resize(ref pages, Math.Max(4, page * 2));
            Volatile.Write(ref _pages, pages);
        }

        pages[page] ??= new long[1 << PageBits];
        pages[page][Count & ((1 << PageBits) - 1)] = address;
        Count++;
    }
}
