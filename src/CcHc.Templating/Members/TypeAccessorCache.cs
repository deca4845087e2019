using System.Collections.Concurrent;

namespace CcHc.Templating.Members;

/// <summary>The accessors of the .NET types that templates have met: each is built once. One cache serves any number of
/// contexts on any number of threads; a host keeps one for its whole run.</summary>
/// <param name="renamer">How members are named in templates; null for <see cref="StandardMemberRenamer.Rename"/>.</param>
public sealed class TypeAccessorCache(MemberRenamerDelegate? renamer = null)
{
    private readonly ConcurrentDictionary<Type, TypeAccessor> _accessors = new();
    private readonly MemberRenamerDelegate _renamer = renamer ?? StandardMemberRenamer.Rename;

    internal TypeAccessor For(Type type) => _accessors.TryGetValue(type, out var accessor) ? accessor : _accessors.GetOrAdd(type, Build);

    private TypeAccessor Build(Type type)
    {
        var dictionary = type.GetInterfaces().FirstOrDefault(IsStringDictionary);
        return dictionary is null
            ? PropertyAccessor.Create(this, type, _renamer)
            : (TypeAccessor)Activator.CreateInstance(typeof(DictionaryAccessor<>).MakeGenericType(dictionary.GetGenericArguments()[1]), this, type)!;
    }

    private static bool IsStringDictionary(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && type.GetGenericArguments()[0] == typeof(string);
}
