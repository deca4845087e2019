namespace CcHc.Templating.Runtime;

/// <summary>Why statements are being left.</summary>
internal enum FlowState
{
    None,
    Break,
    Continue,
    Return,
}
