namespace CcHc.Templating.Runtime;

/// <summary>Calls a delegate of two parameters, where the arguments are of their types already; see <see cref="UnaryCall"/>.</summary>
internal abstract class BinaryCall
{
    public abstract bool TryInvoke(object? first, object? second, out object? result);
}
