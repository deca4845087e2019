using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Texts;

namespace CcHc.Publisher.Import.Heads;

/// <summary>Reads what closes a paper: recipients and signer, in either order, before the annexes.</summary>
internal sealed class ClosingReader
{
    private const int MostLinesBefore = 8;

    private const int LongestRecipient = 200;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly NoteBook _notes;
    private readonly HashSet<int> _taken = [];
    private readonly List<string> _recipients = [];
    private readonly List<string> _title = [];
    private string? _name;
    private bool _isInRecipients;

    private ClosingReader(IReadOnlyList<TextLine> lines, NoteBook notes)
    {
        _lines = lines;
        _notes = notes;
    }

    /// <summary>The closing and the lines without it.</summary>
    public static Closing Read(IReadOnlyList<TextLine> lines, NoteBook notes)
    {
        var reader = new ClosingReader(lines, notes);
        for (var at = reader.Start(); at >= 0 && at < lines.Count && reader.Take(at); at++)
        {
            reader._taken.Add(at);
        }

        return new Closing(reader._recipients, reader._title, reader._name, lines.Without(reader._taken));
    }

    /// <summary>Where the closing begins: at the list of recipients, or at the signer if that stands before it or alone; -1 where there is neither.</summary>
    private int Start()
    {
        var recipients = IndexOf(l => OfficialLine.IsRecipients(l.Words), 0);
        var from = Math.Max(0, recipients - MostLinesBefore);
        var signer = IndexOf(l => OfficialLine.IsCapacity(l.Words) && !OfficialLine.IsIssuer(l.Words), recipients < 0 ? _lines.Count / 2 : from);
        return recipients < 0 || (signer >= 0 && signer < recipients) ? signer : recipients;
    }

    private int IndexOf(Func<TextLine, bool> isWanted, int from) => Enumerable.Range(from, _lines.Count - from).FirstOrDefault(i => !_lines[i].IsTable && isWanted(_lines[i]), -1);

    /// <summary>Takes a line, or says that the closing has come to its end.</summary>
    private bool Take(int at)
    {
        var line = _lines[at];
        if (line.IsTable || line.Hashes > 0 && !OfficialLine.IsRecipients(line.Words) || AnnexTitle.IsLabel(line.Words) || AnnexTitle.IsList(line.Words))
        {
            return false;
        }

        if (OfficialLine.IsRecipients(line.Words))
        {
            return TakeRecipientsLabel(line);
        }

        if (_name is null && OfficialLine.IsCapacity(line.Words))
        {
            _isInRecipients = false;
            _title.Add(line.Words);
            return true;
        }

        if (OfficialLine.IsSigned(line.Words))
        {
            _notes.SetAside(line.Words);
            return true;
        }

        if (_title.Count > 0 && _name is null && OfficialLine.IsName(line.Words))
        {
            _name = line.Words;
            return true;
        }

        return TakeRecipient(line);
    }

    private bool TakeRecipientsLabel(TextLine line)
    {
        _isInRecipients = true;
        var end = line.Words.IndexOf(':', StringComparison.Ordinal);
        _notes.SetAside(end < 0 ? line.Words : line.Words[..end]);
        var beside = end < 0 ? "" : line.Words[(end + 1)..].Trim();
        if (OfficialLine.IsCapacity(beside))
        {
            _title.Add(beside);
        }
        else if (beside.Length > 0)
        {
            _recipients.Add(WithoutBullet(beside));
        }

        return true;
    }

    private bool TakeRecipient(TextLine line)
    {
        var isItem = Bullet.Read(line.Words).Sign != '\0';
        if (line.Words.Length > LongestRecipient || !(_isInRecipients || (isItem && _recipients.Count > 0)))
        {
            return false;
        }

        if (!isItem && !line.IsAfterGap && _recipients.Count > 0 && char.IsLower(line.Words[0]))
        {
            _recipients[^1] = $"{_recipients[^1]} {line.Words}";
        }
        else
        {
            _recipients.Add(WithoutBullet(line.Words));
        }

        return true;
    }

    private static string WithoutBullet(string words) => Bullet.Read(words) is { Sign: not '\0' } bullet ? words[bullet.Words..] : words;
}
