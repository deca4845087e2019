using System.Collections;

namespace CcHc.Templating.Runtime;

/// <summary>The whole numbers from one to another, upwards or downwards: <c>1..3</c>.</summary>
/// <param name="first">The first number.</param>
/// <param name="last">The last number.</param>
/// <param name="isExclusive">Whether the last number is left out.</param>
public sealed class ScriptRange(long first, long last, bool isExclusive) : IEnumerable<object?>
{
    /// <summary>How many numbers there are.</summary>
    public long Count { get; } = Math.Abs(last - first) + (isExclusive ? 0 : 1);

    /// <summary>A number of the range.</summary>
    /// <param name="index">Its index, from 0.</param>
    /// <returns>The number, or null outside the range.</returns>
    public object? At(long index) => index >= 0 && index < Count ? Box(first + (last >= first ? index : -index)) : null;

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator()
    {
        for (long i = 0; i < Count; i++)
        {
            yield return At(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static object Box(long value) => value is >= int.MinValue and <= int.MaxValue ? (object)(int)value : value;
}
