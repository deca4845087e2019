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
            if (property.GetMethod is { IsPublic: true } getter && property.GetIndexParameters().Length == 0 && members.TryAdd(name, AccessTo(cache, type, getter)))
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
            return access.TryGet(target, out value);
        }

        value = null;
        return false;
    }

    public override MemberAccess? AccessOf(string member) => _members.GetValueOrDefault(member);

    public override IEnumerable<string> MembersOf(object target) => _names;

    public override int Count(object target) => _names.Length;

    private static MemberAccess AccessTo(TypeAccessorCache cache, Type type, MethodInfo getter) => type.IsValueType || getter.ReturnType.IsByRefLike
        ? new ComputedAccess(cache, type, target => getter.Invoke(target, parameters: null))
        : (MemberAccess)CompileMethod.MakeGenericMethod(getter.DeclaringType!, getter.ReturnType).Invoke(null, [cache, type, getter])!;

    private static MemberAccess Compile<TTarget, TValue>(TypeAccessorCache cache, Type type, MethodInfo getter)
        where TTarget : class
    {
        var get = getter.CreateDelegate<Func<TTarget, TValue>>();
        return get switch
        {
            Func<TTarget, bool> flag => new FlagAccess<TTarget>(cache, type, flag),
            Func<TTarget, int> number => new NumberAccess<TTarget>(cache, type, target => number(target)),
            Func<TTarget, int?> number => new NumberAccess<TTarget>(cache, type, number),
            _ => new PropertyAccess<TTarget, TValue>(cache, type, get),
        };
    }
}
