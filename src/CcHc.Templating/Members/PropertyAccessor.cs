using System.Collections.Frozen;
using System.Reflection;

namespace CcHc.Templating.Members;

/// <summary>The public properties of a type, each read by a delegate made once from its getter.</summary>
internal sealed class PropertyAccessor : TypeAccessor
{
    private static readonly MethodInfo CompileMethod = typeof(PropertyAccessor).GetMethod(nameof(Compile), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly object True = true;
    private static readonly object False = false;

    private readonly string[] _names;
    private readonly FrozenDictionary<string, Func<object, object?>> _getters;

    private PropertyAccessor(string[] names, FrozenDictionary<string, Func<object, object?>> getters)
    {
        _names = names;
        _getters = getters;
    }

    public override bool IsOpen => false;

    public static PropertyAccessor Create(Type type, MemberRenamerDelegate renamer)
    {
        var names = new List<string>();
        var getters = new Dictionary<string, Func<object, object?>>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = renamer(property.Name);
            if (property.GetMethod is { IsPublic: true } getter && property.GetIndexParameters().Length == 0 && getters.TryAdd(name, GetterOf(type, getter)))
            {
                names.Add(name);
            }
        }

        return new PropertyAccessor([.. names], getters.ToFrozenDictionary());
    }

    public override bool TryGet(object target, string member, out object? value)
    {
        if (_getters.TryGetValue(member, out var getter))
        {
            value = getter(target);
            return true;
        }

        value = null;
        return false;
    }

    public override Func<object, object?>? GetterOf(string member) => _getters.GetValueOrDefault(member);

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
            return target => test((TTarget)target) ? True : False;
        }

        var get = getter.CreateDelegate<Func<TTarget, TValue>>();
        return target => get((TTarget)target);
    }
}
