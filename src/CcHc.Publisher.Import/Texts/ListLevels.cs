namespace CcHc.Publisher.Import.Texts;

/// <summary>How deep the items of a list stand: a sign met first stands below those before it, a sign met again closes them.</summary>
internal sealed class ListLevels
{
    private readonly List<char> _signs = [];

    /// <summary>The level of an item, from 1.</summary>
    public int Enter(char sign)
    {
        var at = _signs.IndexOf(sign);
        if (at < 0)
        {
            _signs.Add(sign);
            return _signs.Count;
        }

        _signs.RemoveRange(at + 1, _signs.Count - at - 1);
        return at + 1;
    }

    /// <summary>The list ends.</summary>
    public void Close() => _signs.Clear();
}
