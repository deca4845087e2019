namespace CcHc.Templating.Runtime;

/// <summary>A function of one argument that can be called without the ceremony of a call. Where it says no, the call is made in full,
/// which also finds the words for what is wrong.</summary>
internal interface IUnaryFunction
{
    /// <summary>Whether the same argument always gives the same result, so that a result can be remembered.</summary>
    bool IsPure { get; }

    bool TryInvoke(TemplateContext context, object? argument, out object? result);
}
