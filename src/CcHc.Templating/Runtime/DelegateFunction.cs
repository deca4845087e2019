using System.Reflection;
using CcHc.Templating.Members;

namespace CcHc.Templating.Runtime;

/// <summary>A delegate of the host as a function of the language. Reflection happens once, when it is made.</summary>
internal sealed class DelegateFunction : IDirectFunction
{
    private const int MostParameters = 4;

    private readonly Func<ScriptFunctionInvocation, object?> _invoke;

    private DelegateFunction(IReadOnlyList<ScriptParameterInfo> parameters, Func<ScriptFunctionInvocation, object?> invoke)
    {
        Parameters = parameters;
        _invoke = invoke;
    }

    public IReadOnlyList<ScriptParameterInfo> Parameters { get; }

    public bool IsPure { get; private init; }

    public UnaryCall? Unary { get; private init; }

    public BinaryCall? Binary { get; private init; }

    public static DelegateFunction Create(Delegate function, bool isPure = false)
    {
        var method = function.GetType().GetMethod("Invoke")!;
        var all = method.GetParameters();
        var takesContext = all.Length > 0 && all[0].ParameterType == typeof(TemplateContext);
        var skip = takesContext ? 1 : 0;
        if (all.Length - skip > MostParameters || method.ReturnType == typeof(void) || all.Any(parameter => parameter.ParameterType.IsByRef))
        {
            throw new ArgumentException($"A function for templates gives a value and has at most {MostParameters} parameters, none by reference.", nameof(function));
        }

        // Lambdas and methods know the names and default values of their parameters; the delegate type does not always.
        var named = function.Method.GetParameters() is { } own && own.Length >= all.Length ? own[^all.Length..] : all;
        var parameters = named[skip..].Select(InfoOf).ToArray();
        var types = all.Select(parameter => parameter.ParameterType).Append(method.ReturnType).ToArray();
        return new DelegateFunction(parameters, (Func<ScriptFunctionInvocation, object?>)Make(nameof(Wrap), types, function))
        {
            IsPure = isPure,
            Unary = all.Length == 1 && !takesContext ? (UnaryCall)Make(nameof(WrapUnary), types, function) : null,
            Binary = all.Length == 2 && !takesContext ? (BinaryCall)Make(nameof(WrapBinary), types, function) : null,
        };
    }

    public object? Invoke(ScriptFunctionInvocation call) => _invoke(call);

    /// <summary>Calls the method of this class that has this name and takes these types.</summary>
    private static object Make(string name, Type[] types, Delegate function) => typeof(DelegateFunction).GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
        .Single(candidate => candidate.Name == name && candidate.GetGenericArguments().Length == types.Length)
        .MakeGenericMethod(types)
        .Invoke(null, [function])!;

    private static BinaryCall WrapBinary<T1, T2, TResult>(Delegate function) => new TypedBinaryCall<T1, T2, TResult>(As<Func<T1, T2, TResult>>(function));

    private static UnaryCall WrapUnary<T1, TResult>(Delegate function) => typeof(T1) == typeof(string) && typeof(TResult) == typeof(string)
        ? new TextCall(As<Func<string?, string?>>(function))
        : new TypedUnaryCall<T1, TResult>(As<Func<T1, TResult>>(function));

    private static ScriptParameterInfo InfoOf(ParameterInfo parameter) =>
        new(StandardMemberRenamer.Rename(parameter.Name ?? ""), parameter.HasDefaultValue, parameter.HasDefaultValue ? parameter.DefaultValue : null);

    private static Func<ScriptFunctionInvocation, object?> Wrap<TResult>(Delegate function)
    {
        var typed = As<Func<TResult>>(function);
        return _ => typed();
    }

    private static Func<ScriptFunctionInvocation, object?> Wrap<T1, TResult>(Delegate function)
    {
        var typed = As<Func<T1, TResult>>(function);
        return call => typed(Get<T1>(call, 0));
    }

    private static Func<ScriptFunctionInvocation, object?> Wrap<T1, T2, TResult>(Delegate function)
    {
        var typed = As<Func<T1, T2, TResult>>(function);
        var skip = SkipOf<T1>();
        return call => typed(Get<T1>(call, 0), Get<T2>(call, 1 - skip));
    }

    private static Func<ScriptFunctionInvocation, object?> Wrap<T1, T2, T3, TResult>(Delegate function)
    {
        var typed = As<Func<T1, T2, T3, TResult>>(function);
        var skip = SkipOf<T1>();
        return call => typed(Get<T1>(call, 0), Get<T2>(call, 1 - skip), Get<T3>(call, 2 - skip));
    }

    private static Func<ScriptFunctionInvocation, object?> Wrap<T1, T2, T3, T4, TResult>(Delegate function)
    {
        var typed = As<Func<T1, T2, T3, T4, TResult>>(function);
        var skip = SkipOf<T1>();
        return call => typed(Get<T1>(call, 0), Get<T2>(call, 1 - skip), Get<T3>(call, 2 - skip), Get<T4>(call, 3 - skip));
    }

    private static Func<ScriptFunctionInvocation, object?> Wrap<T1, T2, T3, T4, T5, TResult>(Delegate function)
    {
        var typed = As<Func<T1, T2, T3, T4, T5, TResult>>(function);
        return call => typed(Get<T1>(call, 0), Get<T2>(call, 0), Get<T3>(call, 1), Get<T4>(call, 2), Get<T5>(call, 3));
    }

    private static int SkipOf<T1>() => typeof(T1) == typeof(TemplateContext) ? 1 : 0;

    private static T As<T>(Delegate function)
        where T : Delegate => function as T ?? function.Method.CreateDelegate<T>(function.Target);

    private static T Get<T>(ScriptFunctionInvocation call, int index)
    {
        if (typeof(T) == typeof(TemplateContext))
        {
            return (T)(object)call.Context;
        }

        var value = call.Arguments[index];
        if (value is T typed)
        {
            return typed;
        }

        try
        {
            return (T)ValueConverter.To(typeof(T), value)!;
        }
        catch (Exception failure) when (failure is ScriptValueException or FormatException or InvalidCastException or OverflowException)
        {
            throw call.Error(index, failure is ScriptValueException ? failure.Message : "This value cannot be used here.");
        }
    }
}
