using System.Globalization;
using System.Text;

namespace CcHc.Templating.Runtime;

/// <summary>Where a render writes to. Knows the indentation of the braces it stands in and how much may be written.</summary>
internal sealed class ScriptOutput
{
    private readonly StringBuilder? _builder;
    private readonly TextWriter? _writer;
    private readonly int _limit;
    private string _indent = "";
    private bool _atLineStart;
    private long _length;

    public ScriptOutput(StringBuilder builder, int limit)
    {
        _builder = builder;
        _limit = limit;
    }

    public ScriptOutput(TextWriter writer, int limit)
    {
        _writer = writer;
        _limit = limit;
    }

    public string Indent => _indent;

    /// <summary>Further lines start with some more white space; gives what to hand to <see cref="RestoreIndent"/>.</summary>
    public string PushIndent(string indent)
    {
        var before = _indent;
        _indent = before + indent;
        return before;
    }

    public void RestoreIndent(string before) => _indent = before;

    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Write(text.AsSpan());
                break;
            case int number:
                WriteNumber(number);
                break;
            default:
                Write(ValuePrinter.ToText(value).AsSpan());
                break;
        }
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_indent.Length == 0)
        {
            Put(text);
        }
        else
        {
            WriteIndented(text);
        }

        _atLineStart = text[^1] == '\n';
    }

    private void WriteNumber(int number)
    {
        Span<char> digits = stackalloc char[11];
        _ = number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        Write(digits[..length]);
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_atLineStart)
            {
                Put(_indent);
            }

            var end = text.IndexOf('\n') + 1;
            _atLineStart = end > 0;
            Put(end > 0 ? text[..end] : text);
            text = end > 0 ? text[end..] : default;
        }
    }

    private void Put(ReadOnlySpan<char> text)
    {
        _length += text.Length;
        if (_limit > 0 && _length > _limit)
        {
            throw new ScriptValueException($"The output is longer than {_limit} characters, the limit that the host has set.");
        }

        if (_builder is not null)
        {
            _builder.Append(text);
        }
        else
        {
            _writer!.Write(text);
        }
    }
}
