using System.Text;

namespace CcHc.LunrIndex.Tests.Support;

/// <summary>Compares with the real lunr.js.</summary>
internal static class LunrJs
{
    private const string Script = "tests/CcHc.LunrIndex.Tests/js/build-indexes.js";
    private const int Around = 120;
    private const int MostOfCase = 2000;

    /// <summary>Fails where an index differs in any byte from the one that lunr.js builds of the same case.</summary>
    public static void AssertSameBytes(params IReadOnlyList<IndexCase> cases)
    {
        ReadOnlySpan<byte> rest = NodeScript.Run(Script, string.Concat(cases.Select(c => c.ToLine() + '\n')), "lunr");
        foreach (var indexCase in cases)
        {
            var end = rest.IndexOf((byte)'\n');
            Assert.True(end >= 0, "lunr.js gave fewer indexes than there are cases.");
            AssertSame(rest[..end], indexCase.Build(), indexCase);
            rest = rest[(end + 1)..];
        }

        Assert.True(rest.IsEmpty, "lunr.js gave more indexes than there are cases.");
    }

    private static void AssertSame(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, IndexCase indexCase)
    {
        if (!expected.SequenceEqual(actual))
        {
            var at = expected.CommonPrefixLength(actual);
            var line = indexCase.ToLine();
            Assert.Fail($"Differs from lunr.js at byte {at}.\nlunr.js: {Near(expected, at)}\nours:    {Near(actual, at)}\ncase: {line[..Math.Min(line.Length, MostOfCase)]}");
        }
    }

    private static string Near(ReadOnlySpan<byte> bytes, int at) => Encoding.UTF8.GetString(bytes[Math.Max(at - Around, 0)..Math.Min(at + Around, bytes.Length)]);
}
