using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Notes;

/// <summary>What is uncertain, and what of the source is not meant to stand in the result.</summary>
internal sealed class NoteBook
{
    private readonly List<ImportNote> _notes = [];

    private readonly List<string> _setAside = [];

    private readonly List<string> _repeated = [];

    /// <summary>Words of the source that the result does not need: header rows, page numbers, labels.</summary>
    public IReadOnlyList<string> AllSetAside => _setAside;

    /// <summary>Words that stand in the result once more than in the source: the value of a merged cell in each of its rows.</summary>
    public IReadOnlyList<string> AllRepeated => _repeated;

    /// <summary>The notes by line, each once.</summary>
    public IReadOnlyList<ImportNote> Sorted => [.. _notes.Distinct().OrderBy(n => n.Line)];

    /// <summary>Something is uncertain.</summary>
    public void Add(int line, string message) => _notes.Add(new ImportNote(line, message));

    /// <summary>Words of the source that need not stand in the result.</summary>
    public void SetAside(string text) => _setAside.Add(text);

    /// <summary>Words of the source that need not stand in the result.</summary>
    public void SetAside(IEnumerable<string> texts) => _setAside.AddRange(texts);

    /// <summary>Words that the result repeats.</summary>
    public void Repeat(string text) => _repeated.Add(text);
}
