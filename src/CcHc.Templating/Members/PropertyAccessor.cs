using System.Collections.Frozen;
using System.Reflection;

namespace CcHc.Templating.Members;

/// <summary>The public properties of a type, each read by a delegate made once from its getter.</summary>
internal sealed class PropertyAccessor : TypeAccessor
{
    private static readonly MethodInfo CompileMethod = typeof(PropertyAccessor).GetMethod(nameof(Compile), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly string[] _names;
    private readonly FrozenDictionary<string, MemberAccess> _members;

    private PropertyAccessor(string[] names, FrozenDictionary<string, MemberAccess> members)
    {
        _names = names;
        _members = members;
    }

    public override bool IsOpen => false;

    public static PropertyAccessor Create(TypeAccessorCache cache, Type type, MemberRenamerDelegate renamer)
    {
        var names = new List<string>();
        var members = new Dictionary<string, MemberAccess>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = renamer(property.Name);
            if (property.GetMethod is { IsPublic: true } getter && property.GetIndexParameters().Length == 0 && members.TryAdd(name, new MemberAccess(cache, type, GetterOf(type, getter))))
            {
                names.Add(name);
            }
        }

        return new PropertyAccessor([.. names], members.ToFrozenDictionary());
    }

    public override bool TryGet(object target, string member, out object? value)
    {
        if (_members.TryGetValue(member, out var access))
        {
            value = access.Get(target);
            return true;
        }

        value = null;
        return false;
    }

    public override MemberAccess? AccessOf(string member) => _members.GetValueOrDefault(member);

    public override IEnumerable<string> MembersOf(object target) => _names;

    public override int Count(object target) => _names.Length;

    private static Func<object, object?> GetterOf(Type type, MethodInfo getter) => type.IsValueType || getter.ReturnType.IsByRefLike
        ? target => getter.Invoke(target, parameters: null)
        : (Func<object, object?>)CompileMethod.MakeGenericMethod(getter.DeclaringType!, getter.ReturnType).Invoke(null, [getter])!;

    private static Func<object, object?> Compile<TTarget, TValue>(MethodInfo getter)
    {
        if (typeof(TValue) == typeof(bool))
        {
            var test = getter.CreateDelegate<Func<TTarget, bool>>();
            return target => test((TTarget)target) ? Boxes.True : Boxes.False;
        }

        if (typeof(TValue) == typeof(int))
        {
            var count = getter.CreateDelegate<Func<TTarget, int>>();
            return target => Boxes.Of(count((TTarget)target));
        }

        var get = getter.CreateDelegate<Func<TTarget, TValue>>();
        return target => get((TTarget)target);
    }
}
