using System.Runtime.CompilerServices;

namespace CcHc.Templating.Members;

/// <summary>A property, read by a delegate made of its getter.</summary>
internal sealed class PropertyAccess<TTarget, TValue>(TypeAccessorCache accessors, Type type, Func<TTarget, TValue> get) : MemberAccess(accessors, type)
    where TTarget : class
{
    public override bool TryGet(object target, out object? value)
    {
        value = get(Unsafe.As<TTarget>(target));
        return true;
    }
}
