using System.Reflection;
using System.Runtime.CompilerServices;

namespace CcHc.Testing;

/// <summary>A comparison that is about to be made. Await it.</summary>
public sealed class SettingsTask
{
    private const string NotInFileNames = "\\/:*?\"<>|";

    private readonly string _target;
    private readonly string _extension;
    private readonly string _sourceFile;
    private readonly string _method;
    private readonly Assembly _assembly;
    private string _parameters = "";
    private string _directory = "";
    private string? _fileName;

    internal SettingsTask(string target, string extension, string sourceFile, string method, Assembly assembly)
    {
        _target = target;
        _extension = extension;
        _sourceFile = sourceFile;
        _method = method;
        _assembly = assembly;
    }

    private string TestClass => Path.GetFileNameWithoutExtension(_sourceFile);

    /// <summary>As a task, for tests that return one.</summary>
    public static implicit operator Task(SettingsTask settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.ToTask();
    }

    /// <summary>Gives every case of a theory a file of its own: <c>TestClass.Method_name=value.verified.txt</c>.</summary>
    /// <param name="values">The test's parameters, in order; fewer are fine.</param>
    public SettingsTask UseParameters(params object?[] values)
    {
        var names = ParameterNames();
        _parameters = string.Concat(values.Select((value, at) => $"_{names[at]}={Clean(value?.ToString() ?? "null")}"));
        return this;
    }

    /// <summary>Keeps the file in a folder, relative to the test's.</summary>
    public SettingsTask UseDirectory(string directory)
    {
        _directory = directory;
        return this;
    }

    /// <summary>Gives the file a name of its own, without <c>.verified.txt</c>.</summary>
    public SettingsTask UseFileName(string fileName)
    {
        _fileName = fileName;
        return this;
    }

    /// <summary>Makes the comparison.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Makes the comparison.</summary>
    /// <exception cref="VerifyException">The text differs from the verified file.</exception>
    public Task ToTask()
    {
        var name = _fileName ?? $"{TestClass}.{_method}{_parameters}";
        return Snapshot.CompareAsync(_target, Path.Combine(Path.GetDirectoryName(_sourceFile)!, _directory, name), _extension);
    }

    private string[] ParameterNames() =>
    [
        .. _assembly.GetTypes().Where(t => t.Name == TestClass)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .First(m => m.Name == _method).GetParameters().Select(p => p.Name!),
    ];

    private static string Clean(string value) => string.Concat(value.Select(c => char.IsControl(c) || NotInFileNames.Contains(c, StringComparison.Ordinal) ? '-' : c));
}
