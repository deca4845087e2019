namespace CcHc.Publisher.Rendering.Output;

/// <summary>Why a folder is not written to.</summary>
public enum OutputRefusal
{
    /// <summary>It is not empty and holds no site of this program.</summary>
    NotOurs,

    /// <summary>It is a file, or the root of a disk.</summary>
    NotAFolder,

    /// <summary>Another build is writing to it.</summary>
    Busy,
}
