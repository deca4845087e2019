namespace CcHc.Templating.Runtime;

/// <summary>The commonest function of one parameter: from text to text.</summary>
internal sealed class TextCall(Func<string?, string?> function) : UnaryCall
{
    public override bool TryInvoke(object? argument, out object? result)
    {
        if (argument is string or null)
        {
            result = function((string?)argument);
            return true;
        }

        result = null;
        return false;
    }
}
