using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys that may stand together: of one kind of file, or below one key.</summary>
public sealed class KeySection
{
    private readonly Dictionary<string, ContentKey> _byFoldedName = new(StringComparer.Ordinal);

    /// <summary>A section of these keys.</summary>
    /// <param name="title">What the section is, in Vietnamese: <c>nhiệm vụ</c>.</param>
    /// <param name="keys">Its keys in the order in which they are written.</param>
    public KeySection(string title, IReadOnlyList<ContentKey> keys)
    {
        Title = title;
        Keys = keys;
        foreach (var key in keys)
        {
            _byFoldedName.Add(Fold(key.Name), key);
            foreach (var other in key.OtherNames.Append(key.English))
            {
                _byFoldedName.TryAdd(Fold(other), key);
            }
        }
    }

    /// <summary>What the section is, in Vietnamese.</summary>
    public string Title { get; }

    /// <summary>The keys in the order in which they are written.</summary>
    public IReadOnlyList<ContentKey> Keys { get; }

    /// <summary>The key that is meant, or null. Case, marks, blanks, <c>_</c> and <c>-</c> do not matter.</summary>
    public ContentKey? Find(string written) => _byFoldedName.GetValueOrDefault(Fold(written));

    /// <summary>The name of the key that looks most like a misspelt one, or null.</summary>
    public string? Nearest(string written) => NearestName.Find(written, Keys.Select(k => k.Name).Concat(Keys.Select(k => k.English)));

    private static string Fold(string name) => string.Concat(VietnameseText.Fold(name).Where(c => c is not (' ' or '_' or '-' or '\u00A0')));
}
