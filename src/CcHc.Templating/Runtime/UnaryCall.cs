namespace CcHc.Templating.Runtime;

/// <summary>Calls a delegate of one parameter, where the argument is of its type already. Where it says no, the call is
/// made in full, which also finds the words for what is wrong.</summary>
internal abstract class UnaryCall
{
    public abstract bool TryInvoke(object? argument, out object? result);
}
