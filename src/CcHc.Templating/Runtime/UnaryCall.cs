namespace CcHc.Templating.Runtime;

/// <summary>Calls a delegate of one parameter, where the argument is of its type already.</summary>
internal abstract class UnaryCall
{
    public abstract bool TryInvoke(object? argument, out object? result);
}
