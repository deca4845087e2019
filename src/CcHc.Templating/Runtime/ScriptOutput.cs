using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CcHc.Templating.Runtime;

/// <summary>Where a render writes to. Knows the indentation of the braces it stands in and how much may be written.</summary>
internal sealed class ScriptOutput
{
    private const int FirstSize = 16 * 1024;

    private readonly StringBuilder? _builder;
    private readonly TextWriter? _writer;
    private readonly int _limit;
    private char[] _buffer = [];
    private int _used;
    private int _room;
    private string _indent = "";
    private bool _atLineStart;
    private long _length;

    /// <summary>An output that keeps its text until <see cref="TakeText"/> asks for it.</summary>
    public ScriptOutput(int limit) => _limit = limit;

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

    /// <summary>What is kept so far.</summary>
    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, _used);

    /// <summary>Further lines start with some more white space; gives what to hand to <see cref="RestoreIndent"/>.</summary>
    public string PushIndent(string indent)
    {
        var before = _indent;
        RestoreIndent(before + indent);
        return before;
    }

    public void RestoreIndent(string before)
    {
        _indent = before;
        _room = Room();
    }

    /// <summary>Gives the text and gives the buffer back; the output can be used again.</summary>
    public string TakeText()
    {
        var text = new string(_buffer, 0, _used);
        Release();
        return text;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Release()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
        }

        _buffer = [];
        _used = 0;
        _room = 0;
        _length = 0;
        _indent = "";
        _atLineStart = false;
    }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<char> text)
    {
        var used = _used;
        if (text.Length <= _room - used)
        {
            text.CopyTo(_buffer.AsSpan(used));
            _used = used + text.Length;
        }
        else
        {
            WriteSlowly(text);
        }
    }

    /// <summary>Up to where can be written without a second thought: text that is kept, below the limit, and no indentation to think of.</summary>
    private int Room() => _indent.Length > 0 ? 0 : _limit > 0 ? Math.Min(_buffer.Length, _limit) : _buffer.Length;

    private void WriteSlowly(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        CatchUp();

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

    /// <summary>Works out what the quick way of writing left open.</summary>
    private void CatchUp()
    {
        if (_used > 0)
        {
            _atLineStart = _buffer[_used - 1] == '\n';
            _length = _used;
        }
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
        else if (_writer is not null)
        {
            _writer.Write(text);
        }
        else
        {
            Keep(text);
        }
    }

    private void Keep(ReadOnlySpan<char> text)
    {
        if (_used + text.Length > _buffer.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(FirstSize, Math.Max(_buffer.Length * 2, _used + text.Length)));
            _buffer.AsSpan(0, _used).CopyTo(larger);
            if (_buffer.Length > 0)
            {
                ArrayPool<char>.Shared.Return(_buffer);
            }

            _buffer = larger;
            _room = Room();
        }

        text.CopyTo(_buffer.AsSpan(_used));
        _used += text.Length;
    }
}
