namespace CcHc.Templating.Runtime;

/// <summary>What a template gave, as a value for another template: printed as it is without being copied into a string first. It is a
/// function without parameters that gives the text, so whatever else a template does with it, it works with a string.</summary>
/// <example><code>using var content = page.RenderText(context);
/// globals["content_html"] = content;
/// var text = layout.Render(context);</code></example>
public sealed class RenderedText : IScriptCustomFunction, IDisposable
{
    private readonly ScriptOutput _output;
    private string? _text;
    private bool _isDisposed;

    internal RenderedText(ScriptOutput output) => _output = output;

    /// <inheritdoc/>
    public IReadOnlyList<ScriptParameterInfo> Parameters => [];

    /// <inheritdoc/>
    public object Invoke(ScriptFunctionInvocation call) => ToString();

    /// <summary>Gives the text as a string.</summary>
    /// <returns>The text.</returns>
    /// <exception cref="ObjectDisposedException">The text was given back before.</exception>
    public override string ToString() => _text ??= new string(Span);

    /// <summary>Gives the memory back. The text cannot be printed any more.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        _output.Release();
    }

    internal ReadOnlySpan<char> Span => _isDisposed ? throw new ObjectDisposedException(nameof(RenderedText)) : _output.Written;
}
