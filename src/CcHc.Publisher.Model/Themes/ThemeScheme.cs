namespace CcHc.Publisher.Model.Themes;

/// <summary>When a colour of a theme holds.</summary>
public enum ThemeScheme
{
    /// <summary>On light screens and on dark ones.</summary>
    Both,

    /// <summary>On light screens.</summary>
    Light,

    /// <summary>On dark screens.</summary>
    Dark,
}
