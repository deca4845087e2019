namespace CcHc.Benchmarks;

/// <summary>The templates that are part of this program.</summary>
internal static class EmbeddedText
{
    public static IEnumerable<string> NamesOf(string ending) =>
        typeof(EmbeddedText).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
