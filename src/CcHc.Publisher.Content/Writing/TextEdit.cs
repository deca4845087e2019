using System.Text;

namespace CcHc.Publisher.Content.Writing;

/// <summary>Characters of a text that give way to others.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="End">The one behind the last; <paramref name="Start"/> where something is put in between.</param>
/// <param name="Text">What takes their place.</param>
internal readonly record struct TextEdit(int Start, int End, string Text)
{
    /// <summary>A text with edits made that do not overlap; of those at one place, the first given comes first.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            edited.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return edited.Append(text, at, text.Length - at).ToString();
    }
}
