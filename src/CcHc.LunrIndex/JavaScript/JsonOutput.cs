using System.Buffers.Text;
using System.Text;

namespace CcHc.LunrIndex.JavaScript;

/// <summary>Writes what <c>JSON.stringify</c> writes, in UTF-8, through a buffer to a stream.</summary>
internal sealed class JsonOutput(Stream stream, int bufferSize = JsonOutput.BufferSize) : IDisposable
{
    private const int BufferSize = 1 << 16;

    /// <summary>The most bytes that one character takes: <c>\u001f</c>.</summary>
    private const int MostBytes = 6;

    private readonly byte[] _buffer = new byte[bufferSize];
    private int _length;

    /// <summary>Writes what is left; the stream stays open.</summary>
    public void Dispose() => Flush();

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        MakeRoom(bytes.Length);
        if (bytes.Length > _buffer.Length)
        {
            stream.Write(bytes);
            return;
        }

        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Writes a comma, but not before the first.</summary>
    public void Comma(ref bool isFirst)
    {
        if (!isFirst)
        {
            Raw(","u8);
        }

        isFirst = false;
    }

    /// <summary>Writes an integer.</summary>
    public void Integer(int value)
    {
        MakeRoom(JavaScript.Number.MostCharacters);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>Writes a number.</summary>
    public void Number(double value)
    {
        MakeRoom(JavaScript.Number.MostCharacters);
        _length += JavaScript.Number.Write(value, _buffer.AsSpan(_length));
    }

    /// <summary>Writes a string with its quotes.</summary>
    public void String(ReadOnlySpan<char> text)
    {
        Raw("\""u8);
        Characters(text);
        Raw("\""u8);
    }

    /// <summary>Writes the inside of a string. A lone surrogate becomes <c>\ud800</c>, as it does in JavaScript.</summary>
    public void Characters(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            MakeRoom(MostBytes);
            var c = text[0];
            if (c is >= ' ' and < '\u007f' and not ('"' or '\\'))
            {
                _buffer[_length++] = (byte)c;
                text = text[1..];
            }
            else if (Rune.DecodeFromUtf16(text, out var rune, out var used) != System.Buffers.OperationStatus.Done || c is < ' ' or '"' or '\\')
            {
                Escape(c);
                text = text[1..];
            }
            else
            {
                _length += rune.EncodeToUtf8(_buffer.AsSpan(_length));
                text = text[used..];
            }
        }
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '"': Raw("\\\""u8); break;
            case '\\': Raw("\\\\"u8); break;
            case '\b': Raw("\\b"u8); break;
            case '\f': Raw("\\f"u8); break;
            case '\n': Raw("\\n"u8); break;
            case '\r': Raw("\\r"u8); break;
            case '\t': Raw("\\t"u8); break;
            default:
                Raw("\\u"u8);
                foreach (var digit in ((int)c).ToString("x4"))
                {
                    _buffer[_length++] = (byte)digit;
                }

                break;
        }
    }

    private void MakeRoom(int bytes)
    {
        if (_length + bytes > _buffer.Length)
        {
            Flush();
        }
    }

    private void Flush()
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }
}
