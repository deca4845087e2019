namespace CcHc.Publisher.Rendering.Words;

/// <summary>The language of plans and of what editors add to them: Vietnamese, whatever the words of the theme are.</summary>
public static class ContentLanguage
{
    private const string Code = "vi";

    /// <summary>The attribute of an element that holds content, where the words around it are of another language; else empty.</summary>
    public static string AttributeBeside(string language) => language == Code ? "" : $" lang=\"{Code}\"";
}
