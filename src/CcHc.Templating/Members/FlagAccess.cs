using System.Runtime.CompilerServices;

namespace CcHc.Templating.Members;

/// <summary>A property that is true or false: nothing is boxed.</summary>
internal sealed class FlagAccess<TTarget>(TypeAccessorCache accessors, Type type, Func<TTarget, bool> get) : MemberAccess(accessors, type)
    where TTarget : class
{
    public override bool TryGet(object target, out object? value)
    {
        value = Boxes.Of(get(Unsafe.As<TTarget>(target)));
        return true;
    }
}
