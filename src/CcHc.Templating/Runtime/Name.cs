namespace CcHc.Templating.Runtime;

/// <summary>A name that a template looks up, with its hash: worked out once and not at every look-up.</summary>
internal sealed class Name(string text)
{
    public string Text { get; } = text;

    public int Hash { get; } = NameTable.HashOf(text);

    /// <summary>One of 64 bits, for a quick answer to whether a name can be somewhere at all.</summary>
    public long Bit { get; } = BitOf(NameTable.HashOf(text));

    /// <summary>Where the name was found last in a table: a guess that is checked. Threads may share it, any value will do.</summary>
    public int Slot { get; set; }

    public static long BitOf(int hash) => 1L << hash;

    public bool Is(Name other) => Hash == other.Hash && Text == other.Text;

    public override string ToString() => Text;
}
