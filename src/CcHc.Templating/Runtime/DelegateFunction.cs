using System.Reflection;
using CcHc.Templating.Members;

namespace CcHc.Templating.Runtime;

/// <summary>A delegate of the host as a function of the language. Reflection happens once, when it is made.</summary>
internal sealed class DelegateFunction : IScriptCustomFunction
{
    private const int MostParameters = 4;

    private readonly Func<ScriptFunctionInvocation, object?> _invoke;

    private DelegateFunction(
        IReadOnlyList<ScriptParameterInfo> parameters, Func<ScriptFunctionInvocation, object?> invoke, UnaryCall? unary)
    {
        Parameters = parameters;
        Unary = unary;
        _invoke = invoke;
    }

    public IReadOnlyList<ScriptParameterInfo> Parameters { get; }

    /// <summary>Whether the same argument always gives the same result, so that a result can be remembered.</summary>
    public bool IsPure { get; private init; }

    /// <summary>How to call a function of one parameter without the ceremony of a call; null for any other function.</summary>
    public UnaryCall? Unary { get; }

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
        var wrap = typeof(DelegateFunction).GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
            .Single(candidate => candidate.Name == nameof(Wrap) && candidate.GetGenericArguments().Length == types.Length)
            .MakeGenericMethod(types);
        var unary = all.Length == 1 && !takesContext
            ? (UnaryCall)typeof(DelegateFunction).GetMethod(nameof(WrapUnary), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, [function])!
            : null;
        return new DelegateFunction(parameters, (Func<ScriptFunctionInvocation, object?>)wrap.Invoke(null, [function])!, unary) { IsPure = isPure };
    }

    public object? Invoke(ScriptFunctionInvocation call) => _invoke(call);

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
