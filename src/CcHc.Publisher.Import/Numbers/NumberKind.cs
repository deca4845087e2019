namespace CcHc.Publisher.Import.Numbers;

/// <summary>What a row or a paragraph is numbered with.</summary>
internal enum NumberKind
{
    /// <summary><c>1</c>, <c>1.1</c>.</summary>
    Arabic,

    /// <summary><c>III</c>, <c>III.1</c>.</summary>
    Roman,

    /// <summary><c>A</c>.</summary>
    Capital,

    /// <summary><c>a)</c>.</summary>
    Letter,
}
