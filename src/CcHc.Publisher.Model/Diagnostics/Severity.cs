namespace CcHc.Publisher.Model.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Not shown.</summary>
    Off,

    /// <summary>Shown; the site is made.</summary>
    Warning,

    /// <summary>Shown; the site is not made and what was published before stays.</summary>
    Error,
}
