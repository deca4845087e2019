using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Sources;
using CcHc.Publisher.Model.Imported;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import;

/// <summary>Reads a plan out of a text: what Word saves as text, a scanner recognised or somebody copied, with tables between tabs or pipes.</summary>
public static class TextPlanReader
{
    /// <summary>Reads a plan. Nothing is decided silently: what is uncertain stands in the notes, and so does a word that found no place.</summary>
    /// <param name="sourceName">The name of the file, for messages.</param>
    /// <param name="text">The text; any text is taken.</param>
    public static ImportedPlan Read(string sourceName, string text)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        ArgumentNullException.ThrowIfNull(text);
        var notes = new NoteBook();
        return PlanReader.Read(sourceName, TextSource.Read(VietnameseText.Compose(text), notes), notes);
    }
}
