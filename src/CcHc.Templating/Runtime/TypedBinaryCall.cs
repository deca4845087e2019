namespace CcHc.Templating.Runtime;

/// <summary>Calls a delegate of two parameters, where the arguments are of their types already.</summary>
internal sealed class TypedBinaryCall<T1, T2, TResult>(Func<T1, T2, TResult> function) : BinaryCall
{
    public override bool TryInvoke(object? first, object? second, out object? result)
    {
        if ((first is T1 || (first is null && default(T1) is null)) && (second is T2 || (second is null && default(T2) is null)))
        {
            result = function((T1)first!, (T2)second!);
            return true;
        }

        result = null;
        return false;
    }
}
