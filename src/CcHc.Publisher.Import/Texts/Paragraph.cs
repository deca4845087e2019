using System.Text;
using CcHc.Publisher.Import.Marks;

namespace CcHc.Publisher.Import.Texts;

/// <summary>A paragraph that is being put together from lines.</summary>
internal sealed class Paragraph(TextLine first)
{
    private const int LongWords = 80;

    private readonly StringBuilder _text = new(first.Text);
    private readonly StringBuilder _words = new(first.Words);
    private TextLine _last = first;
    private int _open = Open(first.Words);

    /// <summary>The line it begins with.</summary>
    public TextLine First { get; } = first;

    /// <summary>Its text in Markdown marks.</summary>
    public string Text => _text.ToString();

    /// <summary>Its words alone.</summary>
    public string Words => _words.ToString();

    /// <summary>The words of its last line.</summary>
    public string LastWords => _last.Words;

    /// <summary>Whether the last line is bold.</summary>
    public bool EndsBold => Emphasis.IsBold(_last.Text);

    /// <summary>Whether it has several lines.</summary>
    public int Lines { get; private set; } = 1;

    /// <summary>Whether a sentence, or an item of a list, ends with it.</summary>
    public bool IsClosed => _last.Words[^1] is '.' or ';' or ':' or '!' or '?' or '…';

    /// <summary>Whether a bracket or a quotation is open at its end.</summary>
    public bool HasOpenBracket => _open > 0;

    /// <summary>Whether it is too long to be a title.</summary>
    public bool IsLong => _words.Length > LongWords;

    /// <summary>Adds a line behind a blank; bold that ends here and begins again is one.</summary>
    public void Append(TextLine line)
    {
        if (Emphasis.IsBold(_last.Text) && Emphasis.IsBold(line.Text))
        {
            _text.Length -= 2;
            _text.Append(' ').Append(line.Text.AsSpan(2));
        }
        else
        {
            _text.Append(' ').Append(line.Text);
        }

        _words.Append(' ').Append(line.Words);
        _open = Math.Max(0, _open + Open(line.Words));
        _last = line;
        Lines++;
    }

    private static int Open(string words)
    {
        var open = 0;
        foreach (var c in words)
        {
            open = Math.Max(0, open + (c is '(' or '“' ? 1 : c is ')' or '”' ? -1 : 0));
        }

        return open;
    }
}
