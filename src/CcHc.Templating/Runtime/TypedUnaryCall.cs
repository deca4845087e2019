namespace CcHc.Templating.Runtime;

/// <summary>Calls a delegate of one parameter, where the argument is of its type already.</summary>
internal sealed class TypedUnaryCall<T, TResult>(Func<T, TResult> function) : UnaryCall
{
    public override bool TryInvoke(object? argument, out object? result)
    {
        if (argument is T value)
        {
            result = function(value);
            return true;
        }

        if (argument is null && default(T) is null)
        {
            result = function(default!);
            return true;
        }

        result = null;
        return false;
    }
}
