using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;
using CcHc.Publisher.Rendering.Pages;
using CcHc.Publisher.Rendering.Views;
using CcHc.Publisher.Rendering.Words;
using CcHc.Templating;
using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Publisher.Rendering.Theming;

/// <summary>
/// A theme whose templates are parsed and checked. The only file that calls the engine: with the Scriban package in the engine's place
/// (docs/adr/0002), this file changes, the escaping rule reads the package's syntax tree, and no theme changes.
/// </summary>
public sealed class CompiledTheme : ITemplateLoader
{
    private const string Layout = "layouts/default.html";
    private const int MostLoopSteps = 1_000_000;
    private const int MostCharacters = 64 * 1024 * 1024;
    private const int DeepestCall = 50;

    private static readonly string[] PageKinds =
        ["home", "unit", "plan", "task", "agency", "indicators", "timeline", "data", "search", "alphabet", "text", "embed", "english", "english-home", "not-found", "moved"];

    private readonly Dictionary<string, Template> _templates;
    private readonly TypeAccessorCache _accessors;
    private readonly TemplateCache _includes;
    private readonly ScriptObject _shared;

    private CompiledTheme(WordTable words)
    {
        _templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        _accessors = new TypeAccessorCache();
        _includes = new TemplateCache();
        _shared = Share(words);
    }

    private CompiledTheme(CompiledTheme other, WordTable words)
    {
        _templates = other._templates;
        _accessors = other._accessors;
        _includes = other._includes;
        _shared = Share(words);
    }

    /// <summary>Parses and checks a theme; null with diagnostics where anything is wrong with it.</summary>
    public static CompiledTheme? Compile(Theme theme, WordTable words, DiagnosticBag bag)
    {
        var compiled = new CompiledTheme(words);
        var found = new DiagnosticBag();
        foreach (var template in theme.Templates)
        {
            compiled.Add(template, found);
        }

        foreach (var missing in PageKinds.Select(PathOf).Prepend(Layout).Where(path => !compiled._templates.ContainsKey(path)))
        {
            found.Report(
                DiagnosticRules.MissingTemplate, new SourceLocation($"themes/{theme.Name}/{missing}"), "Giao diện thiếu mẫu này.",
                "Chép mẫu cùng tên từ giao diện default, rồi sửa.");
        }

        var mistakes = found.ToSortedList();
        bag.AddRange(mistakes);
        return mistakes.Count == 0 ? compiled : null;
    }

    /// <summary>The same templates with the words of another language.</summary>
    public CompiledTheme With(WordTable words) => new(this, words);

    /// <summary>A page as HTML. Where a template fails, it is reported and the page is empty.</summary>
    public string Render(PageContent content, SiteView site, DiagnosticBag bag)
    {
        var globals = new ScriptObject { ["site"] = site, ["page"] = content.Page };
        foreach (var (name, view) in content.Globals)
        {
            globals[name] = view;
        }

        var context = new TemplateContext(_accessors)
        {
            TemplateLoader = this,
            CachedTemplates = _includes,
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            LoopLimit = MostLoopSteps,
            LimitToString = MostCharacters,
            RecursiveLimit = DeepestCall,
        };
        context.PushGlobal(_shared);
        context.PushGlobal(globals);
        try
        {
            using var body = _templates[PathOf(content.Page.Kind)].RenderText(context);
            globals["content_html"] = body;
            return _templates[Layout].Render(context);
        }
        catch (ScriptRuntimeException failure)
        {
            bag.Report(
                DiagnosticRules.TemplateRuntime, TemplatePlaces.Of(failure.Span), $"Không dựng được trang từ mẫu này: {failure.OriginalMessage}",
                "Sửa mẫu ở dòng này; các tên dùng được có trong docs/templates.md.");
            return "";
        }
    }

    /// <inheritdoc/>
    string? ITemplateLoader.GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        _templates.ContainsKey(templateName) ? templateName : null;

    /// <inheritdoc/>
    string? ITemplateLoader.Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => null;

    private static string PathOf(string kind) => $"pages/{kind}.html";

    private void Add(ThemeTemplate source, DiagnosticBag bag)
    {
        var template = Template.Parse(source.Text, source.File);
        foreach (var message in template.Messages)
        {
            bag.Report(DiagnosticRules.TemplateSyntax, TemplatePlaces.Of(message.Span), $"Không đọc được mẫu này: {message.Message}", "Sửa mẫu ở dòng này theo ngôn ngữ Scriban.");
        }

        EscapingRule.Check(template.Page, bag);
        _templates.Add(source.Path, template);
        if (!template.HasErrors)
        {
            template.AddTo(_includes, source.Path);
        }
    }

    private static ScriptObject Share(WordTable words)
    {
        var functions = new ScriptObject();
        var numbers = NumberForm.Of(words);
        functions.Import("escape", HostFunctions.Escape, isPure: true);
        functions.Import("lines", HostFunctions.Lines, isPure: true);
        functions.Import("number", (decimal? number) => HostFunctions.Number(number, numbers), isPure: true);
        var write = (object? value) => HostFunctions.Text(value, numbers);
        functions.Import("fill", (string? text, ScriptObject? values) => HostFunctions.Fill(text, values, write));
        var tree = new ScriptObject();
        foreach (var (name, word) in words.All)
        {
            var parts = name.Split('.');
            var at = tree;
            foreach (var part in parts[..^1])
            {
                if (!at.TryGetValue(part, out var inner) || inner is not ScriptObject branch)
                {
                    at[part] = branch = [];
                }

                at = branch;
            }

            at[parts[^1]] = word;
        }

        var shared = new ScriptObject { ["cchc"] = functions, ["t"] = tree };
        shared.Freeze();
        return shared;
    }
}
