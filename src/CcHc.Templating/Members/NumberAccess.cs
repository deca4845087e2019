using System.Runtime.CompilerServices;

namespace CcHc.Templating.Members;

/// <summary>A property that is a whole number, most often a small one, or nothing: small ones are boxed once for all.</summary>
internal sealed class NumberAccess<TTarget>(TypeAccessorCache accessors, Type type, Func<TTarget, int?> get) : MemberAccess(accessors, type)
    where TTarget : class
{
    public override bool TryGet(object target, out object? value)
    {
        value = get(Unsafe.As<TTarget>(target)) is { } number ? Boxes.Of(number) : null;
        return true;
    }
}
