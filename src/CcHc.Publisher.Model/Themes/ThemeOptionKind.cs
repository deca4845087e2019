namespace CcHc.Publisher.Model.Themes;

/// <summary>What an option of a theme holds.</summary>
public enum ThemeOptionKind
{
    /// <summary>A line of words.</summary>
    Text,

    /// <summary>An address: http, https, mailto or tel.</summary>
    Url,

    /// <summary>A colour: <c>#123f6b</c>.</summary>
    Color,

    /// <summary>A picture of the site's folder, with the words that stand for it.</summary>
    Image,

    /// <summary>A list of links, each with a title and an address.</summary>
    Links,
}
