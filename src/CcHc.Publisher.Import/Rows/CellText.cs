using System.Text;

namespace CcHc.Publisher.Import.Rows;

/// <summary>The text of a cell, put together from the pieces that page breaks made of it.</summary>
internal sealed class CellText
{
    private readonly StringBuilder _text = new();

    private string _last = "";

    private int _openBrackets;

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether a letter or a digit stands in it.</summary>
    public bool HasWords { get; private set; }

    /// <summary>How long it is.</summary>
    public int Length => _text.Length;

    /// <summary>Whether it cannot end like this: an open bracket, a hyphen, a slash or a comma at the end.</summary>
    public bool IsOpen => _openBrackets > 0 || (_last.Length > 0 && _last[^1] is '-' or '–' or '/' or ',' or '(');

    /// <summary>Whether it ends as a sentence or a list does.</summary>
    public bool IsClosed => _last.Length > 0 && _last[^1] is '.' or ';' or ':' or '!' or '?' or '…';

    /// <summary>Adds a piece, behind a blank or a line break.</summary>
    public void Append(string piece, char separator = ' ')
    {
        if (piece.Length == 0)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append(separator);
        }

        _text.Append(piece);
        _last = piece;
        foreach (var c in piece)
        {
            HasWords |= char.IsLetterOrDigit(c);
            _openBrackets = Math.Max(0, _openBrackets + (c is '(' or '“' ? 1 : c is ')' or '”' ? -1 : 0));
        }
    }

    /// <summary>Puts another text in its place.</summary>
    public void Replace(string text)
    {
        _text.Clear();
        (_last, _openBrackets, HasWords) = ("", 0, false);
        Append(text);
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => _text.ToString();
}
